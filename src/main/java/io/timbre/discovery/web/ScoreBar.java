package io.timbre.discovery.web;

import io.timbre.scoring.Points;
import io.timbre.scoring.Score;

/**
 * The three parts of a score as one stacked bar, 100 units wide, one for each point.
 *
 * @param engagement points
 * @param fit points
 * @param cost points
 * @param score where the bar ends once deductions are taken off
 * @param off points taken off
 */
record ScoreBar(double engagement, double fit, double cost, double score, double off) {

  static ScoreBar of(Score score) {
    Points points = score.points();
    return new ScoreBar(
        points.engagement(),
        points.fit(),
        points.cost(),
        score.interval().point(),
        -score.contributions().deductions());
  }
}
