package io.timbre.scoring;

/**
 * The weights of the components. Each is from 0 to 1, and they sum to 1.
 *
 * @param engagement wE
 * @param fit wF
 * @param cost wC
 */
public record Weights(double engagement, double fit, double cost) {

  /** The default weights with a brief. */
  public static final Weights DEFAULT = new Weights(0.40, 0.40, 0.20);

  /** The default weights without a brief, when there is no fit. */
  public static final Weights WITHOUT_BRIEF = new Weights(0.65, 0, 0.35);

  private static final double ROUNDING = 1e-9;

  public Weights {
    Require.between(0, 1, "weight of engagement", engagement);
    Require.between(0, 1, "weight of fit", fit);
    Require.between(0, 1, "weight of cost", cost);
    Require.between(1 - ROUNDING, 1 + ROUNDING, "sum of weights", engagement + fit + cost);
  }
}
