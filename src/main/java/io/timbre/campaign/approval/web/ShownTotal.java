package io.timbre.campaign.approval.web;

import org.jspecify.annotations.Nullable;

/**
 * How far a client's answers are, written for people.
 *
 * @param approvedPrice what the approved creators cost together
 * @param price what all creators cost together; null where prices are not shared
 * @param unpriced how many of them have no known price, and so are in no sum
 */
record ShownTotal(
    int approved,
    int declined,
    int waiting,
    String approvedPrice,
    @Nullable String price,
    int unpriced) {}
