package io.timbre.campaign.outreach.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a creator.
 *
 * @param kind message, reply, note, follow-up or activity
 * @param when written for people
 * @param who did it, or nothing where nobody of the workspace did
 * @param title what it was, as it is said
 * @param text words that belong to it, or nothing
 * @param message what can be done about it, where it is a message
 */
record TimelineLine(
    Instant at,
    String kind,
    String when,
    String who,
    String title,
    String text,
    @Nullable ShownMessage message) {}
