package io.timbre.scoring;

import java.util.OptionalDouble;

/**
 * The typical ratio of comments to likes on a platform.
 *
 * @param median median of ln(comments/likes) over channels
 * @param sd robust standard deviation of ln(comments/likes), over 0
 */
public record CommentBenchmark(double median, double sd) {

  public CommentBenchmark {
    Require.finite("median", median);
    Require.positive("sd", sd);
  }

  /**
   * Returns ln(comments/likes) of an average post; empty if either is not known or there are no
   * likes. Half a unit is added to each, so that a post without comments still has a value.
   */
  public static OptionalDouble logRatio(OptionalDouble comments, OptionalDouble likes) {
    if (comments.isEmpty() || likes.orElse(0) <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Math.log((comments.getAsDouble() + 0.5) / (likes.getAsDouble() + 0.5)));
  }
}
