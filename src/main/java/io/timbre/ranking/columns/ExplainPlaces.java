package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.facts.ChannelFacts;
import io.timbre.ranking.facts.ReadFacts;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.Fit;
import io.timbre.scoring.Flags;
import io.timbre.scoring.NicheShare;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Explains the few channels that are shown, using the score model. */
@Component
class ExplainPlaces {

  private final ReadFacts facts;

  ExplainPlaces(ReadFacts facts) {
    this.facts = facts;
  }

  /**
   * Returns the rows of a slice. A channel that left the catalogue since the last refresh is
   * missing.
   */
  List<RankedChannel> rows(Columns columns, Brief brief, ScanResult found) {
    List<Integer> ordinals = found.places().stream().map(Place::ordinal).toList();
    List<OptionalLong> sizes = found.matches().placesByFollowers(ordinals);
    Map<ChannelId, ChannelFacts> known = facts.of(ordinals.stream().map(columns::channel).toList());
    List<RankedChannel> rows = new ArrayList<>();
    for (int i = 0; i < ordinals.size(); i++) {
      ChannelFacts channel = known.get(columns.channel(ordinals.get(i)));
      if (channel != null) {
        Fit fit = Fit.of(wishes(brief), columns.profile(ordinals.get(i)));
        int position = Math.toIntExact(found.before() + i + 1);
        rows.add(row(columns, channel, brief, fit, position, sizes.get(i)));
      }
    }
    return rows;
  }

  private static List<NicheShare> wishes(Brief brief) {
    return brief.niches().stream().map(ExplainPlaces::share).toList();
  }

  private static NicheShare share(WeightedNiche wish) {
    return new NicheShare(wish.niche().path(), wish.weight());
  }

  private static RankedChannel row(
      Columns columns,
      ChannelFacts channel,
      Brief brief,
      Fit fit,
      int position,
      OptionalLong placeByFollowers) {
    Benchmark benchmark = columns.benchmarks().of(channel.platform().name());
    Standing standing = new ScoreModel(benchmark).standing(channel.facts());
    Score score = standing.score(fit, brief.weights());
    return new RankedChannel(
        channel.channel(),
        position,
        score,
        channel.facts(),
        benchmark,
        columns.benchmarks().version(),
        score.setApart(channel.facts().followers()),
        placeByFollowers,
        Flags.of(channel.facts(), standing, benchmark, channel.comments(), channel.likes()));
  }
}
