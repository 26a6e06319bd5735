package io.timbre.scoring;

/**
 * The line x = a − g u with the smallest sum of absolute residuals. This is median regression, on
 * which distant outliers have no influence.
 *
 * <pre>h(g) = min_a Σ |x_i + g u_i − a|,    a = median(x_i + g u_i)</pre>
 *
 * h is convex. Its minimum within the bounds is found by bisection on the sign of its slope.
 */
final class MedianLine {

  /** Number of bisections of the range of g; the result is exact to less than a billionth. */
  private static final int HALVINGS = 32;

  private final double[] u;
  private final double[] x;
  private final double[] residuals;
  private final double[] scratch;
  private double a;
  private double g;

  private MedianLine(double[] u, double[] x) {
    this.u = u;
    this.x = x;
    this.residuals = new double[x.length];
    this.scratch = new double[x.length];
  }

  /** Fits the line with g from 0 to {@code mostG}. If u is constant, g is 0. */
  static MedianLine through(double[] u, double[] x, double mostG) {
    MedianLine line = new MedianLine(u, x);
    line.settle(line.bestFall(mostG));
    return line;
  }

  /** Returns the value of the line at u = 0. */
  double a() {
    return a;
  }

  /** Returns how steeply the line falls. */
  double g() {
    return g;
  }

  /** Returns the residual of each x: {@code x_i − (a − g u_i)}. */
  double[] residuals() {
    return residuals.clone();
  }

  private double bestFall(double mostG) {
    if (slopeAt(0) >= 0) {
      return 0;
    }
    if (slopeAt(mostG) <= 0) {
      return mostG;
    }
    double low = 0;
    double high = mostG;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (slopeAt(middle) >= 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /**
   * A subgradient of h: Σ sign(r_i) u_i. Points on the line share the sign that balances the
   * others, as the condition for a requires. Distances are measured from the first u, so that a
   * constant u gives exactly 0.
   */
  private double slopeAt(double fall) {
    settle(fall);
    double slope = 0;
    double onLine = 0;
    int signs = 0;
    int countOnLine = 0;
    for (int i = 0; i < residuals.length; i++) {
      double away = u[i] - u[0];
      if (residuals[i] == 0) {
        onLine += away;
        countOnLine++;
      } else {
        double sign = Math.signum(residuals[i]);
        slope += sign * away;
        signs += (int) sign;
      }
    }
    return countOnLine == 0 ? slope : slope - onLine * signs / countOnLine;
  }

  private void settle(double fall) {
    g = fall;
    for (int i = 0; i < x.length; i++) {
      residuals[i] = x[i] + g * u[i];
    }
    System.arraycopy(residuals, 0, scratch, 0, residuals.length);
    a = Quantile.median(scratch);
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] -= a;
    }
  }
}
