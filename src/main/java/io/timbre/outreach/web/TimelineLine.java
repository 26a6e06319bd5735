package io.timbre.outreach.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the timeline of a correspondence.
 *
 * @param at when it was written or planned, by which lines are sorted
 * @param kind {@code message}, {@code reply}, {@code note} or {@code follow-up}
 * @param when the same time, written for people
 * @param who the name of the person who wrote or planned it; empty if it is not known
 * @param title a message's subject, or what happened
 * @param text the text of a message, reply or note; empty for a follow-up
 * @param message the message, with its state; null for other kinds
 */
record TimelineLine(
    Instant at,
    String kind,
    String when,
    String who,
    String title,
    String text,
    @Nullable ShownMessage message) {}
