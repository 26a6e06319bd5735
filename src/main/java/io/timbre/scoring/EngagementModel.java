package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a channel's engagement is worth among its peers.
 *
 * <pre>
 * x = Σ w_i (ln((e_i + 0.5)/D_i) − c)
 * b = ln m0 − g ln(F/20000)
 * B = n / (n + s²/τ²)    θ = B (x − b)    sd = τ √(1 − B)
 * E = 100 σ(1.702 θ / √(τ² + sd²))    80 % bounds 100 σ(1.702 (θ ∓ 1.2816 sd)/τ)
 * </pre>
 *
 * Shrinkage B is what stops three lucky posts from winning.
 */
final class EngagementModel {

  private final Benchmark benchmark;

  EngagementModel(Benchmark benchmark) {
    this.benchmark = benchmark;
  }

  /** The engagement of a channel with these independent snapshots, newest first. */
  Engagement of(List<Snapshot> taken) {
    Basis basis = basisOf(taken);
    RateBenchmark peers = benchmark.over(basis);
    Evidence evidence = new Evidence(taken.stream().filter(basis::measures).toList());
    return evidence.isNone() ? unknown(basis, peers) : measured(basis, peers, evidence);
  }

  private Basis basisOf(List<Snapshot> taken) {
    boolean overViews =
        benchmark.overViews().isPresent() && taken.stream().anyMatch(Snapshot::knowsViews);
    return overViews ? Basis.VIEWS : Basis.FOLLOWERS;
  }

  private static Engagement unknown(Basis basis, RateBenchmark peers) {
    return new Engagement(
        interval(0, peers.tau(), peers.tau()),
        0,
        basis,
        0,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static Engagement measured(Basis basis, RateBenchmark peers, Evidence evidence) {
    double s = peers.s();
    double tau = peers.tau();
    double n = evidence.n();
    double raw = evidence.mean(basis::logRate);
    double c = evidence.mean(snapshot -> basis.meanExcess(snapshot, s));
    double x = raw - c;
    double b = usualLogRate(basis, peers, evidence.newest());
    double shrinkage = n / (n + s * s / (tau * tau));
    double theta = shrinkage * (x - b);
    double sd = tau * Math.sqrt(1 - shrinkage);
    return new Engagement(
        interval(theta, sd, tau),
        n,
        basis,
        shrinkage,
        theta,
        OptionalDouble.of(x),
        OptionalDouble.of(b),
        Optional.of(shown(raw, b + c, theta, sd)));
  }

  private static double usualLogRate(Basis basis, RateBenchmark peers, Snapshot newest) {
    return basis == Basis.VIEWS
        ? peers.usualLogRate()
        : peers.usualLogRate(basis.denominator(newest));
  }

  private static Interval interval(double theta, double sd, double tau) {
    return Interval.around(
        Percentile.of(theta / Math.sqrt(tau * tau + sd * sd)),
        Percentile.of((theta - Percentile.Z * sd) / tau),
        Percentile.of((theta + Percentile.Z * sd) / tau));
  }

  /** All on the scale of the raw figures, which for means lies c above that of the model. */
  private static Rate shown(double raw, double usual, double theta, double sd) {
    double point = Math.exp(raw);
    return new Rate(
        point,
        Math.min(point, Math.exp(usual + theta - Percentile.Z * sd)),
        Math.max(point, Math.exp(usual + theta + Percentile.Z * sd)),
        Math.exp(usual));
  }
}
