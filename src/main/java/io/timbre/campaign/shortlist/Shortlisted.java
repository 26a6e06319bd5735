package io.timbre.campaign.shortlist;

import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A channel on a shortlist, with what the catalogue knows of it.
 *
 * @param creator what the creator is called
 * @param competitor the brand that the campaign keeps away from and the creator carries the name of
 * @param niches names of what the channel is about, the largest share first
 * @param declinedBecause the reason, where it is declined
 * @param terms what is agreed, or to be agreed
 * @param owner name of the person who looks after it
 * @param judgement frozen when it was put there, or when the shortlist was last refreshed
 * @param forEarlierBrief whether its score is for niches and weights that the campaign has since
 *     changed
 * @param booking what is asked of it, what that costs and what it is expected to bring
 * @param version counts its changes; each change names the version it was made from
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
    Judgement judgement,
    boolean forEarlierBrief,
    Booking booking,
    int version,
    Instant addedAt) {

  public Shortlisted {
    niches = List.copyOf(niches);
  }

  /** Of all that is asked of it; empty where it is not known. */
  public Optional<Price> price() {
    return booking.price();
  }
}
