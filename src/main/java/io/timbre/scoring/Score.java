package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * A channel's score for a brief: how far above the middle it is expected to be, how certain that
 * is, and how each point comes about.
 *
 * @param interval the score and its bounds
 * @param standing the part that does not depend on the brief
 * @param fit how well the channel's niches meet the brief
 * @param weights the weight of each component
 * @param contributions what moves the score away from 50
 */
public record Score(
    Interval interval, Standing standing, Fit fit, Weights weights, Contributions contributions) {

  private static final double MIDDLE = 50;

  /**
   * Tolerance between the score and the sum, for rounding of the weights and clamping at 0 and 100.
   */
  private static final double ROUNDING = 1e-6;

  public Score {
    if (Math.abs(MIDDLE + contributions.sum() - interval.point()) > ROUNDING) {
      throw new IllegalArgumentException(
          "50 and the contributions must sum to the score of %s, not to %s"
              .formatted(interval.point(), MIDDLE + contributions.sum()));
    }
  }

  /**
   * Calculates the score.
   *
   * <pre>
   * base = 50 + wE (E − 50) + wF (F − 50) + wC (C − 50)
   * score = base − min(deductions, base)        lo, hi: the same from the components' bounds
   * </pre>
   */
  static Score of(Standing standing, Fit fit, Weights weights) {
    Contributions contributions = contributions(Interval::point, standing, fit, weights);
    Interval interval =
        Interval.around(
            MIDDLE + contributions.sum(),
            MIDDLE + contributions(Interval::lo, standing, fit, weights).sum(),
            MIDDLE + contributions(Interval::hi, standing, fit, weights).sum());
    return new Score(interval, standing, fit, weights, contributions);
  }

  private static Contributions contributions(
      ToDoubleFunction<Interval> figure, Standing standing, Fit fit, Weights weights) {
    double e = figure.applyAsDouble(standing.engagement().interval()) - MIDDLE;
    double f = figure.applyAsDouble(fit.interval()) - MIDDLE;
    double c = figure.applyAsDouble(standing.cost().interval()) - MIDDLE;
    double wE = weights.engagement() * e;
    double wF = weights.fit() * f;
    double wC = weights.cost() * c;
    double base = MIDDLE + wE + wF + wC;
    double taken = Math.min(standing.deductions().total(), base);
    return new Contributions(wE, wF, wC, 0 - taken);
  }

  /** Returns the points of the components. With the deductions they make up the score. */
  public Points points() {
    return new Points(
        weights.engagement() * standing.engagement().interval().point(),
        weights.fit() * fit.interval().point(),
        weights.cost() * standing.cost().interval().point());
  }

  /**
   * Returns the reason why a channel with this many followers is set apart below the ranking; empty
   * if it is not.
   */
  public Optional<SetApart> setApart(OptionalLong followers) {
    OptionalDouble known =
        fit.coverage().isPresent()
            ? OptionalDouble.of(fit.interval().point())
            : OptionalDouble.empty();
    return SetApart.of(standing.engagement().n(), followers, known);
  }
}
