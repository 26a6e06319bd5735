package io.timbre.ranking.benchmarks;

import io.timbre.ranking.facts.ChannelFacts;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Benchmark;
import io.timbre.scoring.CommentBenchmark;
import io.timbre.scoring.Cost;
import io.timbre.scoring.Engagement;
import io.timbre.scoring.EstimateBenchmark;
import io.timbre.scoring.Facts;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Standing;
import java.util.Optional;

/** The figures of one platform's channels from which its benchmark is estimated. */
final class Sample {

  private final Benchmark seed;
  private final ScoreModel model;
  private final RateSample overFollowers;
  private final Optional<RateSample> overViews;
  private final Numbers costPerEngagement = new Numbers();
  private final Numbers pricePerFollower = new Numbers();
  private final Numbers prices = new Numbers();
  private final Numbers logCommentRatio = new Numbers();

  /**
   * Creates an empty sample.
   *
   * @param seed the benchmark that applies if there are too few channels
   */
  Sample(Benchmark seed) {
    this.seed = seed;
    this.model = new ScoreModel(seed);
    this.overFollowers = new RateSample(seed.overFollowers());
    this.overViews = seed.overViews().map(RateSample::new);
  }

  /** Adds the figures of one channel. */
  void add(ChannelFacts channel) {
    Standing standing = model.standing(channel.facts());
    addRate(standing.engagement(), channel.facts());
    if (!standing.cost().estimated()) {
      addCost(standing.cost(), channel.facts().followers().orElse(0));
    }
    CommentBenchmark.logRatio(channel.comments(), channel.likes()).ifPresent(logCommentRatio::add);
  }

  private void addRate(Engagement engagement, Facts facts) {
    if (engagement.logRate().isPresent()) {
      RateSample sample =
          engagement.basis() == Basis.VIEWS ? overViews.orElseThrow() : overFollowers;
      sample.add(engagement, facts);
    }
  }

  private void addCost(Cost cost, long followers) {
    cost.perEngagement().ifPresent(costPerEngagement::add);
    double price = seed.cost().counted(cost.price().orElseThrow());
    prices.add(price);
    if (followers > 0) {
      pricePerFollower.add(price / followers);
    }
  }

  /** Estimates the benchmark from the whole sample. */
  Estimated estimate() {
    Benchmark benchmark =
        new Benchmark(
            overFollowers.estimate(),
            overViews.map(RateSample::estimate),
            EstimateBenchmark.from(
                costPerEngagement.toArray(),
                pricePerFollower.toArray(),
                prices.toArray(),
                seed.cost()),
            EstimateBenchmark.from(logCommentRatio.toArray()));
    return new Estimated(
        benchmark,
        overFollowers.behind(),
        overViews.map(RateSample::behind).orElse(Estimated.Behind.NOTHING),
        costPerEngagement.count(),
        logCommentRatio.count());
  }
}
