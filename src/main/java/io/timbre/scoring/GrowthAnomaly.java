package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Looks for followers that were bought: a step of growth far outside the channel's own history that
 * engagement did not follow.
 *
 * <pre>g = Δ ln followers per day    z = 0.6745 (g − median)/max(MAD, 0.001)</pre>
 *
 * 0.6745 makes the median absolute deviation (MAD) comparable to a standard deviation.
 */
final class GrowthAnomaly {

  /** Fewer steps are no history to stand out of. */
  private static final int MIN_STEPS = 8;

  /** A smaller gain of followers is too small to have been bought, whatever its z. */
  private static final double MIN_JUMP = 0.02;

  /** Mean ln engagements that must come with the followers to call them an audience. */
  private static final double FOLLOWED = 0.2;

  private static final double MAD_TO_SD = 0.6745;

  /** Keeps a channel that never moved from standing out by a hair. */
  private static final double MIN_MAD = 0.001;

  private final List<Snapshot> history;
  private final double[] g;

  private GrowthAnomaly(List<Snapshot> history) {
    this.history = history;
    this.g = new double[history.size() - 1];
    for (int i = 0; i < g.length; i++) {
      double days = history.get(i).age() - history.get(i + 1).age();
      g[i] = Math.log(growth(i)) / days;
    }
  }

  /** The worst jump among snapshots given newest first, if any stands out. */
  static Optional<FollowerJump> worstOf(List<Snapshot> newestFirst) {
    List<Snapshot> history =
        newestFirst.reversed().stream().filter(Snapshot::knowsFollowers).toList();
    return history.size() > MIN_STEPS ? new GrowthAnomaly(history).worst() : Optional.empty();
  }

  private Optional<FollowerJump> worst() {
    double median = Quantile.median(g.clone());
    double mad = Quantile.median(distances(median));
    Optional<FollowerJump> worst = Optional.empty();
    double highest = FollowerJump.USUAL;
    for (int i = 0; i < g.length; i++) {
      double z = MAD_TO_SD * (g[i] - median) / Math.max(mad, MIN_MAD);
      if (z > highest && growth(i) - 1 >= MIN_JUMP && !engagementFollowed(i)) {
        worst = Optional.of(jump(i, z));
        highest = z;
      }
    }
    return worst;
  }

  private double[] distances(double median) {
    double[] distances = new double[g.length];
    for (int i = 0; i < g.length; i++) {
      distances[i] = Math.abs(g[i] - median);
    }
    return distances;
  }

  /** Followers after step i over followers before it. */
  private double growth(int i) {
    return (double) history.get(i + 1).followers().orElseThrow()
        / history.get(i).followers().orElseThrow();
  }

  private boolean engagementFollowed(int i) {
    return engagementChange(i).orElse(0) >= FOLLOWED;
  }

  private OptionalDouble engagementChange(int i) {
    OptionalDouble before = meanLogEngagements(history.stream().limit(i + 1));
    OptionalDouble after = meanLogEngagements(history.stream().skip(i + 1));
    return before.isPresent() && after.isPresent()
        ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble meanLogEngagements(Stream<Snapshot> snapshots) {
    return snapshots
        .filter(Snapshot::knowsEngagements)
        .mapToDouble(Snapshot::logEngagements)
        .average();
  }

  private FollowerJump jump(int i, double z) {
    Snapshot from = history.get(i);
    Snapshot to = history.get(i + 1);
    return new FollowerJump(z, growth(i) - 1, from.age(), to.age(), engagementChange(i));
  }
}
