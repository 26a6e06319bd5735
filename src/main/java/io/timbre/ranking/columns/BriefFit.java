package io.timbre.ranking.columns;

import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Fit;
import java.util.List;

/**
 * Niche fit {@code F} of many channels to one brief: {@link Fit} with every similarity looked up
 * that a brief can ask for, to the same figure.
 */
final class BriefFit {

  /** q_i of the brief. */
  private final double[] weight;

  /** sim(i, j) of each niche of the brief with every niche of the tree. */
  private final double[][] similarity;

  /** max_i sim(j, i) of every niche of the tree. */
  private final double[] nearest;

  BriefFit(NicheTree tree, List<WeightedNiche> brief) {
    int niches = tree.all().size();
    weight = brief.stream().mapToDouble(WeightedNiche::weight).toArray();
    similarity = new double[weight.length][niches];
    nearest = new double[niches];
    for (int i = 0; i < weight.length; i++) {
      List<String> path = brief.get(i).niche().path();
      for (int j = 0; j < niches; j++) {
        similarity[i][j] = Fit.similarity(path, tree.at(j).path());
        nearest[j] = Math.max(nearest[j], similarity[i][j]);
      }
    }
  }

  /** F, 0 to 100; 50 where there is no brief or nobody knows the channel's niches. */
  double of(Block block, int row) {
    if (weight.length == 0 || block.firstNiche[row] == block.firstNiche[row + 1]) {
      return Fit.UNKNOWN.interval().point();
    }
    return Math.clamp(100 * 0.5 * (coverage(block, row) + focus(block, row)), 0, 100);
  }

  /** {@code Σ_brief q_i max_j sim(i, j)} */
  private double coverage(Block block, int row) {
    int end = block.firstNiche[row + 1];
    double coverage = 0;
    for (int i = 0; i < weight.length; i++) {
      double best = 0;
      for (int j = block.firstNiche[row]; j < end; j++) {
        best = Math.max(best, similarity[i][block.niche[j]]);
      }
      coverage += weight[i] * best;
    }
    return coverage;
  }

  /** {@code Σ_profile a_j max_i sim(j, i)} */
  private double focus(Block block, int row) {
    int end = block.firstNiche[row + 1];
    double focus = 0;
    for (int j = block.firstNiche[row]; j < end; j++) {
      focus += block.share[j] * nearest[block.niche[j]];
    }
    return focus;
  }
}
