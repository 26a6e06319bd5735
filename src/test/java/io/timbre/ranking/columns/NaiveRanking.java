package io.timbre.ranking.columns;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import io.timbre.scoring.Fit;
import io.timbre.scoring.NicheShare;
import io.timbre.scoring.Score;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The same ranking in the plainest words: lists, the score model itself, nothing clever. */
record NaiveRanking(List<Known> channels, Brief brief, Order order) {

  List<Known> ranked() {
    return matching(brief.filters()).sorted(bestFirst()).toList();
  }

  long setApart() {
    return matching(brief.filters()).filter(this::isSetApart).count();
  }

  private Comparator<Known> bestFirst() {
    return comparing(this::isSetApart)
        .thenComparing(comparingDouble(this::key).reversed())
        .thenComparing(known -> known.line().channel());
  }

  Score score(Known known) {
    return known.standing().score(fit(known), brief.weights());
  }

  boolean isSetApart(Known known) {
    return score(known).setApart(known.facts().followers()).isPresent();
  }

  double key(Known known) {
    return switch (order) {
      case SCORE -> score(known).interval().point();
      case ENGAGEMENT -> known.line().rate().orElse(-1);
      case COST -> -known.standing().cost().perEngagement().orElse(Double.POSITIVE_INFINITY);
      case FIT -> fit(known).interval().point();
      case FOLLOWERS -> known.facts().followers().orElse(-1);
      case AMONG_PEERS -> NaiveFilters.amongPeers(known).orElse(-1);
    };
  }

  private Fit fit(Known known) {
    List<NicheShare> wishes =
        brief.niches().stream()
            .map(wish -> new NicheShare(wish.niche().path(), wish.weight()))
            .toList();
    return Fit.of(wishes, known.profile());
  }

  OptionalLong placeByFollowers(ChannelId channel) {
    Known self =
        channels.stream().filter(k -> k.line().channel().equals(channel)).findFirst().orElseThrow();
    if (self.facts().followers().isEmpty()) {
      return OptionalLong.empty();
    }
    long own = self.facts().followers().getAsLong();
    return OptionalLong.of(
        1
            + matching(brief.filters())
                .filter(other -> other.facts().followers().orElse(-1) > own)
                .count());
  }

  private Stream<Known> matching(Filters filters) {
    return channels.stream().filter(known -> new NaiveFilters(filters).match(known));
  }
}
