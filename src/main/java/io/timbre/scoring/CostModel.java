package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Compares the cost of a channel's engagement with the channels of its platform.
 *
 * <pre>
 * y = Σ w_i (ln(e_i + 0.5) − s_y²/2 for means)    expected engagements of a post = exp(y + s_y²/2)
 * V = s_y²/n + δ² Σ w_i²
 * known price:  lp = ln max(P, 1)    B = τc²/(τc² + V)    sd = √(τc² (1 − B) + δ²)
 * no price:     lp = ln max(ρ F, φ)  B = τy²/(τy² + V)    sd = √(σp² + τy² (1 − B) + δ²)
 * κ = B (lp − y − ln M)    C = 100 σ(−1.702 κ/√(τc² + sd²))    bounds with κ ± 1.2816 sd, over τc
 * </pre>
 *
 * δ is the platform's δ over followers. An estimated price widens the interval; it does not shrink
 * the mean. If y or lp is not known, κ = B = 0.
 */
final class CostModel {

  /** s_y: log-sd between the posts of one channel, measured on Instagram and YouTube. */
  private static final double S_Y = 0.75;

  /** τy: log-sd of engagements between channels of one size. */
  private static final double TAU_Y = 0.60;

  /** σp: log-sd of prices between channels of one size. */
  private static final double SIGMA_P = 0.70;

  /** τc: log-sd of the cost per engagement between channels. */
  private static final double TAU_C = Math.sqrt(TAU_Y * TAU_Y + SIGMA_P * SIGMA_P);

  private final CostBenchmark usual;
  private final double delta;

  CostModel(Benchmark benchmark) {
    this.usual = benchmark.cost();
    this.delta = benchmark.overFollowers().delta();
  }

  /** Returns the cost of a channel with these independent snapshots, newest first. */
  Cost of(List<Snapshot> taken, Facts facts) {
    Evidence evidence = new Evidence(taken);
    OptionalDouble price = price(facts);
    if (evidence.isNone()) {
      return unknown(facts, Optional.empty(), price);
    }
    double y = evidence.mean(CostModel::logMedianEngagements);
    double noise = evidence.noise(S_Y, delta);
    Forecast forecast = Forecast.of(y, S_Y, delta, noise);
    return price.isPresent()
        ? measured(facts, noise, y, forecast, price.getAsDouble())
        : unknown(facts, Optional.of(forecast), price);
  }

  private OptionalDouble price(Facts facts) {
    long followers = facts.followers().orElse(0);
    return facts.price().isPresent() || followers == 0
        ? facts.price()
        : OptionalDouble.of(usual.estimated(followers));
  }

  private static double logMedianEngagements(Snapshot snapshot) {
    return snapshot.logEngagements() - (snapshot.median() ? 0 : S_Y * S_Y / 2);
  }

  private Cost unknown(Facts facts, Optional<Forecast> forecast, OptionalDouble price) {
    boolean estimated = isEstimated(facts);
    return new Cost(
        interval(0, sd(estimated, 0)), estimated, 0, 0, forecast, OptionalDouble.empty(), price);
  }

  private Cost measured(Facts facts, double noise, double y, Forecast forecast, double price) {
    boolean estimated = isEstimated(facts);
    double lp = Math.log(estimated ? price : usual.counted(price));
    double tau = tau(estimated);
    double shrinkage = tau * tau / (tau * tau + noise);
    double kappa = shrinkage * (lp - y - Math.log(usual.medianCost()));
    return new Cost(
        interval(kappa, sd(estimated, shrinkage)),
        estimated,
        shrinkage,
        kappa,
        Optional.of(forecast),
        OptionalDouble.of(Math.exp(lp) / forecast.point()),
        OptionalDouble.of(price));
  }

  private static boolean isEstimated(Facts facts) {
    return facts.price().isEmpty();
  }

  private static double tau(boolean estimated) {
    return estimated ? TAU_Y : TAU_C;
  }

  private double sd(boolean estimated, double shrinkage) {
    double tau = tau(estimated);
    double guessed = estimated ? SIGMA_P * SIGMA_P : 0;
    return Math.sqrt(guessed + tau * tau * (1 - shrinkage) + delta * delta);
  }

  private static Interval interval(double kappa, double sd) {
    return Interval.around(
        Percentile.of(-kappa / Math.sqrt(TAU_C * TAU_C + sd * sd)),
        Percentile.of(-(kappa + Percentile.Z * sd) / TAU_C),
        Percentile.of(-(kappa - Percentile.Z * sd) / TAU_C));
  }
}
