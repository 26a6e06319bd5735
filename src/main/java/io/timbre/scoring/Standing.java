package io.timbre.scoring;

/**
 * The model's result for a channel, independent of any brief.
 *
 * @param engagement E
 * @param cost C
 * @param deductions the deductions
 */
public record Standing(Engagement engagement, Cost cost, Deductions deductions) {

  /** Returns the score for a brief, given the channel's fit and the weights. */
  public Score score(Fit fit, Weights weights) {
    return Score.of(this, fit, weights);
  }
}
