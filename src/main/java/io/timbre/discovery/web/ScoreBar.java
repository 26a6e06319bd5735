package io.timbre.discovery.web;

import io.timbre.scoring.Score;

/**
 * The three parts of a score as one stacked bar, 100 units wide, one for each point; to the tenths
 * that are written beside it.
 *
 * @param engagement points
 * @param fit points
 * @param cost points
 * @param score where the bar ends once deductions are taken off
 * @param off points taken off
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
