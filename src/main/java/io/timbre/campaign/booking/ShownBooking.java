package io.timbre.campaign.booking;

import org.jspecify.annotations.Nullable;

/**
 * A booking, written for people. Every figure is of the same deliverables; what is unknown is null.
 *
 * @param pieces what is booked: 1 reel, 3 stories
 * @param price what it costs, with a mark where that is estimated
 * @param estimated whether the price is, and with it the cost per engagement
 * @param kind message that says how sure the price is, and of what
 * @param engagements expected of what is booked, and what they will fall within
 * @param perEngagement price over expected engagements
 */
public record ShownBooking(
    String pieces,
    @Nullable String price,
    boolean estimated,
    String kind,
    @Nullable String engagements,
    @Nullable String engagementsLo,
    @Nullable String engagementsHi,
    @Nullable String perEngagement) {}
