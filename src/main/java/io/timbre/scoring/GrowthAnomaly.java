package io.timbre.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Looks for bought followers: a growth step far outside the channel's own history that engagement
 * did not follow.
 *
 * <pre>g = Δ ln followers per day    z = 0.6745 (g − median)/max(MAD, 0.001)</pre>
 *
 * The factor 0.6745 makes the median absolute deviation (MAD) comparable to a standard deviation.
 */
final class GrowthAnomaly {

  /** The minimum number of steps that make a history. */
  private static final int MIN_STEPS = 8;

  /** The minimum share of followers gained. Smaller gains are ignored whatever their z. */
  private static final double MIN_JUMP = 0.02;

  /** Rise in mean ln engagements from which the new followers count as a real audience. */
  private static final double FOLLOWED = 0.2;

  private static final double MAD_TO_SD = 0.6745;

  /**
   * The minimum MAD, so that tiny changes do not stand out in a channel that hardly ever changes.
   */
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

  /**
   * Returns the worst jump in the snapshots, which are given newest first; empty if none stands
   * out.
   */
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

  /** Followers after step i divided by followers before it. */
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
