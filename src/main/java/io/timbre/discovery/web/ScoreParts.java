package io.timbre.discovery.web;

import io.timbre.charts.ScoreBar;
import io.timbre.scoring.Points;
import io.timbre.scoring.Score;
import java.util.List;

/**
 * The three components of a score in tenths of a point. They are rounded so that, with the
 * deductions, they add up to the score as written.
 *
 * @param engagement tenths for engagement
 * @param fit tenths for niche fit
 * @param cost tenths for cost
 * @param deductions tenths deducted, 0 or more
 */
record ScoreParts(long engagement, long fit, long cost, long deductions) {

  static ScoreParts of(Score score) {
    Points points = score.points();
    long base = Tenths.round(points.sum());
    List<Long> tenths = Tenths.of(base, points.engagement(), points.fit(), points.cost());
    long total = Tenths.round(score.interval().point());
    return new ScoreParts(tenths.get(0), tenths.get(1), tenths.get(2), base - total);
  }

  /** Returns the score in tenths. */
  long total() {
    return engagement + fit + cost - deductions;
  }

  /** Returns the parts as a bar, whose figures are those written beside it. */
  ScoreBar bar() {
    return new ScoreBar(
        engagement / 10.0, fit / 10.0, cost / 10.0, total() / 10.0, deductions / 10.0);
  }

  /** Returns the differences from other parts. More deductions lower the total. */
  ScoreParts less(ScoreParts other) {
    return new ScoreParts(
        engagement - other.engagement,
        fit - other.fit,
        cost - other.cost,
        deductions - other.deductions);
  }
}
