package io.timbre.solver.proof;

import io.timbre.solver.model.Audience;
import java.util.stream.IntStream;

/**
 * A line that the number of people reached never exceeds. The curve {@code P (1 − exp(−L))} is
 * concave, so each tangent is an upper bound and touches the curve at one load.
 */
final class Tangent {

  private Tangent() {}

  /** Returns the row {@code reached − slope · Σ load ≤ reached(at) − slope · at}. */
  static Program.Inequality of(Audience audience, int reached, double at) {
    double[] loads = audience.loads();
    int[] offers = IntStream.range(0, loads.length).filter(i -> loads[i] > 0).toArray();
    double slope = audience.slope(at);
    int[] columns = new int[offers.length + 1];
    double[] weights = new double[columns.length];
    for (int i = 0; i < offers.length; i++) {
      columns[i] = offers[i];
      weights[i] = -slope * loads[offers[i]];
    }
    columns[offers.length] = reached;
    weights[offers.length] = 1;
    return Program.Inequality.atMost(columns, weights, audience.reached(at) - slope * at);
  }
}
