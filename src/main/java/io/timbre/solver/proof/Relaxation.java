package io.timbre.solver.proof;

import java.util.List;

/**
 * The solution of a program whose offers may be booked in part. The bound is recalculated from the
 * dual values and holds whatever their rounding: {@code Σ dual · side + Σ max(reduced · column)}.
 *
 * @param values value of each column
 * @param reduced reduced cost of each column: its worth minus what its rows charge for it
 * @param bound no choice within the program is worth more
 */
record Relaxation(double[] values, double[] reduced, double bound) {

  private static final double ROUNDING = 1e-12;

  static Relaxation of(Program program, double[] values, double[] duals) {
    double[] reduced = new double[program.columns()];
    for (int column = 0; column < reduced.length; column++) {
      reduced[column] = program.worth(column);
    }
    double bound = charge(program.rows(), duals, reduced);
    for (int column = 0; column < reduced.length; column++) {
      double at = reduced[column] > 0 ? program.upper(column) : program.lower(column);
      bound += at == 0 ? 0 : reduced[column] * at;
    }
    return new Relaxation(values, reduced, bound + Math.abs(bound) * ROUNDING);
  }

  private static double charge(List<Program.Inequality> rows, double[] duals, double[] reduced) {
    double bound = 0;
    for (int i = 0; i < duals.length; i++) {
      Program.Inequality row = rows.get(i);
      double side = duals[i] > 0 ? row.upper() : row.lower();
      double dual = Double.isFinite(side) ? duals[i] : 0;
      bound += dual == 0 ? 0 : dual * side;
      for (int k = 0; dual != 0 && k < row.columns().length; k++) {
        reduced[row.columns()[k]] -= dual * row.weights()[k];
      }
    }
    return bound;
  }

  /**
   * Fixes every whole column that must keep its value in any choice worth more than {@code target}.
   *
   * @return the number of whole columns that are still free
   */
  int narrow(Program program, double target) {
    int free = 0;
    for (int column = 0; column < program.columns(); column++) {
      if (program.isWhole(column) && program.isFree(column)) {
        boolean decided = bound - Math.abs(reduced[column]) <= target;
        if (decided) {
          program.fix(column, reduced[column] > 0 ? program.upper(column) : program.lower(column));
        } else {
          free++;
        }
      }
    }
    return free;
  }
}
