package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a channel's engagement costs among its peers.
 *
 * <pre>
 * y = Σ w_i (ln(e_i + 0.5) − s_y²/2 for means)    expected engagements of a post = exp(y + s_y²/2)
 * known price:  lp = ln max(P, 1)    B = τc²/(τc² + s_y²/n)    sd = τc √(1 − B)
 * no price:     lp = ln(ρ F)         B = τy²/(τy² + s_y²/n)    sd = √(σp² + τy² (1 − B))
 * κ = B (lp − y − ln M)    C = 100 σ(−1.702 κ/√(τc² + sd²))    bounds with κ ± 1.2816 sd, over τc
 * </pre>
 *
 * An estimated price widens the interval, it does not shrink the mean.
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

  private final CostBenchmark peers;

  CostModel(CostBenchmark peers) {
    this.peers = peers;
  }

  /** The cost of a channel with these independent snapshots, newest first. */
  Cost of(List<Snapshot> taken, Facts facts) {
    Evidence evidence = new Evidence(taken);
    OptionalDouble price = price(facts);
    if (evidence.isNone()) {
      return unknown(facts, Optional.empty(), price);
    }
    double y = evidence.mean(CostModel::logMedianEngagements);
    Forecast forecast = Forecast.of(y, S_Y, evidence.n());
    return price.isPresent()
        ? measured(facts, evidence.n(), y, forecast, price.getAsDouble())
        : unknown(facts, Optional.of(forecast), price);
  }

  private OptionalDouble price(Facts facts) {
    long followers = facts.followers().orElse(0);
    return facts.price().isPresent() || followers == 0
        ? facts.price()
        : OptionalDouble.of(peers.pricePerFollower() * followers);
  }

  private static double logMedianEngagements(Snapshot snapshot) {
    return snapshot.logEngagements() - (snapshot.median() ? 0 : S_Y * S_Y / 2);
  }

  private static Cost unknown(Facts facts, Optional<Forecast> forecast, OptionalDouble price) {
    return new Cost(
        interval(0, TAU_C), isEstimated(facts), 0, 0, forecast, OptionalDouble.empty(), price);
  }

  private Cost measured(Facts facts, double n, double y, Forecast forecast, double price) {
    boolean estimated = isEstimated(facts);
    double lp = Math.log(estimated ? price : peers.counted(price));
    double tau2 = estimated ? TAU_Y * TAU_Y : TAU_C * TAU_C;
    double shrinkage = tau2 / (tau2 + S_Y * S_Y / n);
    double kappa = shrinkage * (lp - y - Math.log(peers.medianCost()));
    double sd =
        estimated
            ? Math.sqrt(SIGMA_P * SIGMA_P + TAU_Y * TAU_Y * (1 - shrinkage))
            : TAU_C * Math.sqrt(1 - shrinkage);
    return new Cost(
        interval(kappa, sd),
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

  private static Interval interval(double kappa, double sd) {
    return Interval.around(
        Percentile.of(-kappa / Math.sqrt(TAU_C * TAU_C + sd * sd)),
        Percentile.of(-(kappa + Percentile.Z * sd) / TAU_C),
        Percentile.of(-(kappa - Percentile.Z * sd) / TAU_C));
  }
}
