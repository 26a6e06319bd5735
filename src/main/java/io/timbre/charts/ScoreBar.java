package io.timbre.charts;

/**
 * The three components of a score as one stacked bar, 100 units wide with one unit per point.
 *
 * @param engagement points for engagement
 * @param fit points for niche fit
 * @param cost points for cost
 * @param score end of the bar after deductions
 * @param off deducted points
 */
public record ScoreBar(double engagement, double fit, double cost, double score, double off) {}
