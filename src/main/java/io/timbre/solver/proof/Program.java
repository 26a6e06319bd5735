package io.timbre.solver.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A mixed integer program to be maximised. Columns have bounds and a worth; rows bound weighted
 * sums of columns. The first columns are the offers, with the value 1 if chosen.
 */
final class Program {

  private static final double ROUNDING = 1e-7;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final List<Inequality> rows = new ArrayList<>();
  private double[] worth = new double[16];
  private double[] lower = new double[16];
  private double[] upper = new double[16];
  private boolean[] whole = new boolean[16];
  private int columns;

  /** A row: {@code lower ≤ Σ weight · column ≤ upper}. A side without a bound is infinite. */
  record Inequality(int[] columns, double[] weights, double lower, double upper) {

    static Inequality atMost(int[] columns, double[] weights, double upper) {
      return new Inequality(columns, weights, -NEVER, upper);
    }

    static Inequality atLeast(int[] columns, double[] weights, double lower) {
      return new Inequality(columns, weights, lower, NEVER);
    }
  }

  /** Adds a column that is a whole number, 0 or 1. */
  int choice(double columnWorth) {
    int column = part(columnWorth, 1);
    whole[column] = true;
    return column;
  }

  /** Adds a column that may take any value from 0 to {@code most}. */
  int part(double columnWorth, double most) {
    if (columns == worth.length) {
      grow();
    }
    worth[columns] = columnWorth;
    upper[columns] = most;
    return columns++;
  }

  private void grow() {
    int size = 2 * columns;
    worth = Arrays.copyOf(worth, size);
    lower = Arrays.copyOf(lower, size);
    upper = Arrays.copyOf(upper, size);
    whole = Arrays.copyOf(whole, size);
  }

  void add(Inequality row) {
    rows.add(row);
  }

  void fix(int column, double value) {
    lower[column] = value;
    upper[column] = value;
  }

  void raise(int column, double least) {
    lower[column] = Math.max(lower[column], least);
  }

  void cap(int column, double most) {
    upper[column] = Math.min(upper[column], most);
  }

  /** Returns a copy whose bounds can be narrowed and rows added without changing this program. */
  Program copy() {
    Program copy = new Program();
    copy.rows.addAll(rows);
    copy.worth = worth.clone();
    copy.lower = lower.clone();
    copy.upper = upper.clone();
    copy.whole = whole.clone();
    copy.columns = columns;
    return copy;
  }

  /** Whether every column has a non-empty range. If not, no solution exists. */
  boolean hasRoom() {
    for (int column = 0; column < columns; column++) {
      if (lower[column] > upper[column]) {
        return false;
      }
    }
    return true;
  }

  /** Whether no column is free, so that a solver has nothing to do. */
  boolean isDecided() {
    return IntStream.range(0, columns).noneMatch(this::isFree);
  }

  double[] decided() {
    return Arrays.copyOf(lower, columns);
  }

  /** Whether the values of a decided program keep its rows, within rounding. */
  boolean keepsRows() {
    return rows.stream().allMatch(this::keeps);
  }

  private boolean keeps(Inequality row) {
    double sum = 0;
    for (int i = 0; i < row.columns().length; i++) {
      sum += row.weights()[i] * lower[row.columns()[i]];
    }
    return sum >= row.lower() - ROUNDING && sum <= row.upper() + ROUNDING;
  }

  int columns() {
    return columns;
  }

  List<Inequality> rows() {
    return rows;
  }

  double worth(int column) {
    return worth[column];
  }

  double lower(int column) {
    return lower[column];
  }

  double upper(int column) {
    return upper[column];
  }

  boolean isFree(int column) {
    return lower[column] < upper[column];
  }

  boolean isWhole(int column) {
    return whole[column];
  }
}
