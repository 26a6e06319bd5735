package io.timbre.ranking.columns;

import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Order;
import io.timbre.scoring.SetApart;
import io.timbre.scoring.Weights;

/** Calculates the place of channels for a brief in one order. */
final class Valuation {

  private static final double MIDDLE = 50;

  private final Order order;
  private final Weights weights;
  private final BriefFit fit;

  Valuation(NicheTree tree, Brief brief, Order order) {
    this.order = order;
    this.weights = brief.weights();
    this.fit = new BriefFit(tree, brief.niches());
  }

  /** Returns the place of a channel. */
  Place place(Columns columns, int ordinal) {
    Block block = columns.blockOf(ordinal);
    int row = Columns.rowOf(ordinal);
    double f = fit(block, row);
    return new Place(setsApart(block, row, f), key(block, row, f), ordinal);
  }

  /** Returns the niche fit {@code F}; 50 if it is not known. */
  double fit(Block block, int row) {
    return fit.of(block, row);
  }

  /** Returns the value by which a channel is ordered; higher is better. */
  double key(Block block, int row, double f) {
    return switch (order) {
      case SCORE -> score(block, row, f);
      case ENGAGEMENT -> known(block.rate[row], -1);
      case COST -> -known(block.perEngagement[row], Double.POSITIVE_INFINITY);
      case FIT -> f;
      case FOLLOWERS -> block.followers[row];
      case AMONG_PEERS -> known(block.knownAmongPeers(row), -1);
    };
  }

  private static double known(double figure, double instead) {
    return Double.isNaN(figure) ? instead : figure;
  }

  /**
   * The score of {@link io.timbre.scoring.Score}, with the same result: {@code 50 + wE (E − 50) +
   * wF (F − 50) + wC (C − 50) − deductions}, clamped to 0 to 100.
   */
  private double score(Block block, int row, double f) {
    double e = weights.engagement() * (block.engagement[row] - MIDDLE);
    double fit = weights.fit() * (f - MIDDLE);
    double c = weights.cost() * (block.cost[row] - MIDDLE);
    double taken = Math.min(block.deductions[row], MIDDLE + e + fit + c);
    return Math.clamp(MIDDLE + (e + fit + c - taken), 0, 100);
  }

  /** Whether a channel is set apart below the ranking, by the rule of {@link SetApart}. */
  boolean setsApart(Block block, int row, double f) {
    return block.setApart[row] || f < SetApart.MIN_FIT;
  }
}
