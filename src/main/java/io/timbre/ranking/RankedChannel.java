package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Flag;
import io.timbre.scoring.Score;
import io.timbre.scoring.SetApart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A channel in a ranking, with its score explained.
 *
 * @param position its place in this ranking, from 1
 * @param score what the model makes of the facts for the brief
 * @param facts what the model was given
 * @param benchmark what it was compared with
 * @param benchmarkVersion the number of that benchmark; 0 is the seed
 * @param setApart why it stands below the ranking, if it does
 * @param placeByFollowers the place it would have by followers among the same channels, from 1;
 *     empty where its followers are unknown
 * @param flags what a person should know before trusting the figures
 */
public record RankedChannel(
    ChannelId channel,
    int position,
    Score score,
    Facts facts,
    Benchmark benchmark,
    int benchmarkVersion,
    Optional<SetApart> setApart,
    OptionalLong placeByFollowers,
    List<Flag> flags) {

  public RankedChannel {
    flags = List.copyOf(flags);
  }
}
