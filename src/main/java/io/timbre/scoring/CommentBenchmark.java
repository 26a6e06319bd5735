package io.timbre.scoring;

import java.util.OptionalDouble;

/**
 * How many comments come with likes on a platform.
 *
 * @param median median of ln(comments/likes) over channels
 * @param sd robust standard deviation of the same, over 0
 */
public record CommentBenchmark(double median, double sd) {

  public CommentBenchmark {
    Require.finite("median", median);
    Require.positive("sd", sd);
  }

  /**
   * ln(comments/likes) of an average post, half a one added to each so that no comments at all stay
   * on the scale; empty where either is unknown or there are no likes.
   */
  public static OptionalDouble logRatio(OptionalDouble comments, OptionalDouble likes) {
    if (comments.isEmpty() || likes.orElse(0) <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        Math.log((comments.getAsDouble() + 0.5) / (likes.getAsDouble() + 0.5)));
  }
}
