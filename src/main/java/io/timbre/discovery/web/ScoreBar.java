package io.timbre.discovery.web;

import io.timbre.scoring.Score;

/**
 * The three components of a score as one stacked bar, 100 units wide with one unit per point. Its
 * figures are those written beside it, to the tenth.
 *
 * @param engagement points for engagement
 * @param fit points for niche fit
 * @param cost points for cost
 * @param score end of the bar after deductions
 * @param off deducted points
 */
record ScoreBar(double engagement, double fit, double cost, double score, double off) {

  static ScoreBar of(Score score) {
    ScoreParts parts = ScoreParts.of(score);
    return new ScoreBar(
        parts.engagement() / 10.0,
        parts.fit() / 10.0,
        parts.cost() / 10.0,
        parts.total() / 10.0,
        parts.deductions() / 10.0);
  }
}
