package io.timbre.shortlist;

import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A shortlist entry, with the details of its channel from the catalogue.
 *
 * @param creator the name of the creator
 * @param competitor the competitor's brand that is part of the creator's name or handle, if any
 * @param niches the names of the channel's niches, the largest share first
 * @param declinedBecause the reason for declining; empty in any other state
 * @param terms the terms, agreed or to be agreed
 * @param owner the name of the person who looks after the entry
 * @param frozenScore the score from when the channel was added or the shortlist was last refreshed
 * @param forEarlierBrief whether the score is for niches and weights that the campaign has since
 *     changed
 * @param booking the deliverables with their price and expected engagements
 * @param version the version, which each change increases
 */
public record Shortlisted(
    ChannelId channel,
    String creator,
    Handle handle,
    Platform platform,
    Optional<String> competitor,
    List<String> niches,
    EntryState state,
    Optional<String> declinedBecause,
    Terms terms,
    Optional<String> owner,
    FrozenScore frozenScore,
    boolean forEarlierBrief,
    Booking booking,
    int version,
    Instant addedAt) {

  public Shortlisted {
    niches = List.copyOf(niches);
  }

  /** The price of all deliverables together; empty if it is not known. */
  public Optional<Price> price() {
    return booking.price();
  }
}
