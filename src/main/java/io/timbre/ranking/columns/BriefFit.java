package io.timbre.ranking.columns;

import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Fit;
import java.util.List;

/**
 * Calculates the niche fit {@code F} of many channels to one brief. It gives the same result as
 * {@link Fit}, but looks up in advance how well each niche serves the brief.
 */
final class BriefFit {

  /** q_i of the brief. */
  private final double[] weight;

  /** serves(i, j) for each niche i of the brief and every niche j of the tree. */
  private final double[][] serves;

  /** max_i serves(i, j) for every niche j of the tree. */
  private final double[] best;

  BriefFit(NicheTree tree, List<WeightedNiche> brief) {
    int niches = tree.all().size();
    weight = brief.stream().mapToDouble(WeightedNiche::weight).toArray();
    serves = new double[weight.length][niches];
    best = new double[niches];
    for (int i = 0; i < weight.length; i++) {
      List<String> path = brief.get(i).niche().path();
      for (int j = 0; j < niches; j++) {
        serves[i][j] = Fit.serves(path, tree.at(j).path());
        best[j] = Math.max(best[j], serves[i][j]);
      }
    }
  }

  /** Returns F, 0 to 100; 50 without a brief or if the channel's niches are not known. */
  double of(Block block, int row) {
    if (weight.length == 0 || block.firstNiche[row] == block.firstNiche[row + 1]) {
      return Fit.UNKNOWN.interval().point();
    }
    return Math.clamp(100 * 0.5 * (coverage(block, row) + focus(block, row)), 0, 100);
  }

  /** Returns {@code Σ_brief q_i max_j serves(i, j) · min(1, a_j / 0.25)}. */
  private double coverage(Block block, int row) {
    int end = block.firstNiche[row + 1];
    double coverage = 0;
    for (int i = 0; i < weight.length; i++) {
      double most = 0;
      for (int j = block.firstNiche[row]; j < end; j++) {
        most = Math.max(most, serves[i][block.niche[j]] * Fit.weight(block.share[j]));
      }
      coverage += weight[i] * most;
    }
    return coverage;
  }

  /** Returns {@code Σ_profile a_j max_i serves(i, j)}. */
  private double focus(Block block, int row) {
    int end = block.firstNiche[row + 1];
    double focus = 0;
    for (int j = block.firstNiche[row]; j < end; j++) {
      focus += block.share[j] * best[block.niche[j]];
    }
    return focus;
  }
}
