package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * How far above the middle a channel is expected to be for a brief, how sure that is, and every
 * point of it explained.
 *
 * @param interval the score and its bounds
 * @param standing the brief-free part
 * @param fit how well the channel fits the brief
 * @param weights what each component counts
 * @param contributions what moved the score away from 50
 */
public record Score(
    Interval interval, Standing standing, Fit fit, Weights weights, Contributions contributions) {

  private static final double MIDDLE = 50;

  /** What rounding of the weights and the edges 0 and 100 may leave between score and sum. */
  private static final double ROUNDING = 1e-6;

  public Score {
    if (Math.abs(MIDDLE + contributions.sum() - interval.point()) > ROUNDING) {
      throw new IllegalArgumentException(
          "50 and the contributions must sum to the score of %s, not to %s"
              .formatted(interval.point(), MIDDLE + contributions.sum()));
    }
  }

  /**
   * Adds it up.
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

  /** The components' points, which with the deductions make the score. */
  public Points points() {
    return new Points(
        weights.engagement() * standing.engagement().interval().point(),
        weights.fit() * fit.interval().point(),
        weights.cost() * standing.cost().interval().point());
  }

  /** Whether and why a channel of so many followers is set apart below the ranking. */
  public Optional<SetApart> setApart(OptionalLong followers) {
    OptionalDouble known =
        fit.coverage().isPresent()
            ? OptionalDouble.of(fit.interval().point())
            : OptionalDouble.empty();
    return SetApart.of(standing.engagement().n(), followers, known);
  }
}
