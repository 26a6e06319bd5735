package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.booking.ShownBooking;
import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.MarkEntries.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shortlisted channel, written for people. What is unknown is null.
 *
 * @param path the address of its page
 * @param moves where it may be moved to
 * @param figures how it was judged
 * @param booking what is asked of it, what that costs and what it is expected to bring
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
