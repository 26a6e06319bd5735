package io.timbre.approval.web;

import org.jspecify.annotations.Nullable;

/**
 * The number of answers and the sums of prices, written for people.
 *
 * @param approvedPrice the price of all approved creators together
 * @param price the price of all creators together; null if prices are not shared
 * @param unpriced how many creators have no price and so are in no sum; all of them if prices are
 *     not shared
 */
record ShownTotal(
    int approved,
    int declined,
    int waiting,
    String approvedPrice,
    @Nullable String price,
    int unpriced) {}
