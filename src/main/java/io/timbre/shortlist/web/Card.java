package io.timbre.shortlist.web;

import io.timbre.campaign.booking.ShownBooking;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.MarkEntries.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shortlist entry, written for people. A value that is not known is null.
 *
 * @param path the path of the entry's page
 * @param moves the states that the entry can be moved to
 * @param figures the frozen score
 * @param booking the deliverables with their price and expected engagements
 */
record Card(
    long channel,
    String path,
    String name,
    String handle,
    String initials,
    String hue,
    String platform,
    EntryState state,
    List<EntryState> moves,
    @Nullable String declinedBecause,
    Figures figures,
    ShownBooking booking,
    @Nullable String owner,
    @Nullable String ownerInitials,
    String dates,
    List<String> tags,
    List<Mark> marks,
    int version) {}
