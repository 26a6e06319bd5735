package io.timbre.scoring;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The weight of the evidence in a channel's snapshots. The unit of evidence is the post. A post
 * loses half its weight in sixty days.
 *
 * <pre>ω_i = 2^(−d_i/60)    w_i = n_i ω_i / Σ n_i ω_i    n = (Σ n_i ω_i)² / Σ n_i ω_i²</pre>
 *
 * n is the effective number of posts (Kish 1965): the number of equally weighted posts that would
 * carry the same information.
 */
final class Evidence {

  /** Days in which a post loses half its weight. */
  private static final double HALF_LIFE = 60;

  private final List<Snapshot> snapshots;
  private final double[] w;
  private final double n;

  Evidence(List<Snapshot> newestFirst) {
    snapshots = newestFirst;
    w = new double[snapshots.size()];
    double mass = 0;
    double squares = 0;
    for (int i = 0; i < w.length; i++) {
      int posts = snapshots.get(i).postsBehind();
      double omega = Math.pow(2, -(snapshots.get(i).age() - newest().age()) / HALF_LIFE);
      w[i] = posts * omega;
      mass += posts * omega;
      squares += posts * omega * omega;
    }
    for (int i = 0; i < w.length; i++) {
      w[i] /= mass;
    }
    n = isNone() ? 0 : mass * mass / squares;
  }

  boolean isNone() {
    return snapshots.isEmpty();
  }

  Snapshot newest() {
    return snapshots.getFirst();
  }

  /** The effective number of posts; 0 if there is no evidence. */
  double n() {
    return n;
  }

  /**
   * V: the variance of a weighted mean, {@code s²/n + δ² Σ w_i²}. Posts scatter by s and whole
   * periods drift by δ, so many posts of one month still count as only one month.
   */
  double noise(double s, double delta) {
    double squares = 0;
    for (double weight : w) {
      squares += weight * weight;
    }
    return s * s / n + delta * delta * squares;
  }

  /** The weighted mean, {@code Σ w_i v_i}. */
  double mean(ToDoubleFunction<Snapshot> v) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * v.applyAsDouble(snapshots.get(i));
    }
    return sum;
  }
}
