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
 * @param position place in the ranking, from 1
 * @param score score for the brief
 * @param facts the facts the score is based on
 * @param benchmark the benchmark the channel was compared with
 * @param benchmarkVersion version of that benchmark; 0 is the seed
 * @param setApart why the channel stands below the ranking; empty if it does not
 * @param placeByFollowers place by followers among the same channels, from 1; empty if the
 *     followers are not known
 * @param flags flags to check before relying on the figures
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
