package io.timbre.scoring;

/**
 * The line x = a − g u that lies nearest to most points: median regression, which leaves far
 * outliers without a say.
 *
 * <pre>h(g) = min_a Σ |x_i + g u_i − a|,    a = median(x_i + g u_i)</pre>
 *
 * h is convex, so its least value within bounds is found by halving where its slope changes sign.
 */
final class MedianLine {

  /** Halvings of the range of g: finer than a billionth. */
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

  /** Fits the line with g from 0 to {@code mostG}; where u never varies, g is 0. */
  static MedianLine through(double[] u, double[] x, double mostG) {
    MedianLine line = new MedianLine(u, x);
    line.settle(line.bestFall(mostG));
    return line;
  }

  /** The level of the line where u is 0. */
  double a() {
    return a;
  }

  /** How steeply it falls. */
  double g() {
    return g;
  }

  /** What the line leaves of each x: {@code x_i − (a − g u_i)}. */
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
   * A subgradient of h: Σ sign(r_i) u_i. Points on the line share whatever sign balances the
   * others, as the condition for a demands. Measured from the first u, so that a u that never
   * varies gives 0 exactly.
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
