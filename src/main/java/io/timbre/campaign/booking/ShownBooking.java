package io.timbre.campaign.booking;

import org.jspecify.annotations.Nullable;

/**
 * A booking as people read it. All figures belong to the same deliverables; unknown ones are null.
 *
 * @param pieces the deliverables: 1 reel, 3 stories
 * @param price the price, marked if it is estimated
 * @param estimated whether the price and the cost per engagement are estimated
 * @param priceNote key of the message that says how certain the price is
 * @param engagements the expected engagements with their interval
 * @param perEngagement the price divided by the expected engagements
 */
public record ShownBooking(
    String pieces,
    @Nullable String price,
    boolean estimated,
    String priceNote,
    @Nullable String engagements,
    @Nullable String engagementsLo,
    @Nullable String engagementsHi,
    @Nullable String perEngagement) {}
