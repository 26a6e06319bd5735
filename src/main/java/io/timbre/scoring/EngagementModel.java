package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rates a channel's engagement. The estimate is shrunk towards peers of the channel's size and then
 * ranked within the platform.
 *
 * <pre>
 * x = Σ w_i (ln((e_i + 0.5)/D_i) − c)
 * b = ln m0 − g ln(F/20000)
 * V = s²/n + δ² Σ w_i²    B = τ²/(τ² + V)    θ = b − ln m + B (x − b)    sd = √(τ² (1 − B) + δ²)
 * E = 100 σ(1.702 θ / √(T² + sd²))    80% bounds 100 σ(1.702 (θ ∓ 1.2816 sd)/T)
 * among peers: 100 σ(1.702 B (x − b) / √(τ² + sd²))
 * </pre>
 *
 * The shrinkage B keeps three lucky posts from winning. The term δ² keeps many posts of one month
 * from counting as many months. Without evidence n = B = θ = 0.
 */
final class EngagementModel {

  private final Benchmark benchmark;

  EngagementModel(Benchmark benchmark) {
    this.benchmark = benchmark;
  }

  /** Returns the engagement of a channel with these independent snapshots, newest first. */
  Engagement of(List<Snapshot> taken) {
    Basis basis = benchmark.basisOf(taken);
    RateBenchmark usual = benchmark.over(basis);
    Evidence evidence = new Evidence(taken.stream().filter(basis::measures).toList());
    return evidence.isNone() ? unknown(basis, usual) : measured(basis, usual, evidence);
  }

  private static Engagement unknown(Basis basis, RateBenchmark usual) {
    double sd = sd(usual, 0);
    return new Engagement(
        interval(0, sd, usual.spread()),
        amongPeers(0, sd, usual),
        0,
        basis,
        0,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static Engagement measured(Basis basis, RateBenchmark usual, Evidence evidence) {
    double raw = evidence.mean(basis::logRate);
    double c = evidence.mean(snapshot -> basis.meanExcess(snapshot, usual.s()));
    double x = raw - c;
    double b = usualLogRate(basis, usual, evidence.newest());
    double tau2 = usual.tau() * usual.tau();
    double shrinkage = tau2 / (tau2 + evidence.noise(usual.s(), usual.delta()));
    double abovePeers = shrinkage * (x - b);
    double theta = b - Math.log(usual.middle()) + abovePeers;
    double sd = sd(usual, shrinkage);
    return new Engagement(
        interval(theta, sd, usual.spread()),
        amongPeers(abovePeers, sd, usual),
        evidence.n(),
        basis,
        shrinkage,
        theta,
        OptionalDouble.of(x),
        OptionalDouble.of(b),
        Optional.of(shown(raw, b + c, abovePeers, sd)));
  }

  private static double usualLogRate(Basis basis, RateBenchmark usual, Snapshot newest) {
    return basis == Basis.VIEWS
        ? usual.usualLogRate()
        : usual.usualLogRate(basis.denominator(newest));
  }

  /**
   * The standard deviation of the rate of the next posts: what is not known about the channel, plus
   * the drift between periods.
   */
  private static double sd(RateBenchmark usual, double shrinkage) {
    double tau2 = usual.tau() * usual.tau();
    return Math.sqrt(tau2 * (1 - shrinkage) + usual.delta() * usual.delta());
  }

  private static Interval interval(double theta, double sd, double spread) {
    return Interval.around(
        Percentile.of(theta / Math.sqrt(spread * spread + sd * sd)),
        Percentile.of((theta - Percentile.Z * sd) / spread),
        Percentile.of((theta + Percentile.Z * sd) / spread));
  }

  private static double amongPeers(double abovePeers, double sd, RateBenchmark usual) {
    return Percentile.of(abovePeers / Math.sqrt(usual.tau() * usual.tau() + sd * sd));
  }

  /**
   * All figures are on the scale of the raw rate, which for means lies c above the model's scale.
   */
  private static EngagementRate shown(double raw, double usual, double abovePeers, double sd) {
    double point = Math.exp(raw);
    return new EngagementRate(
        point,
        Math.min(point, Math.exp(usual + abovePeers - Percentile.Z * sd)),
        Math.max(point, Math.exp(usual + abovePeers + Percentile.Z * sd)),
        Math.exp(usual));
  }
}
