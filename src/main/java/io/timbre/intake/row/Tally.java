package io.timbre.intake.row;

/**
 * The number of rows of a list by outcome.
 *
 * @param accepted the accepted rows, including those with warnings
 * @param warned the accepted rows with warnings
 */
public record Tally(int accepted, int warned, int refused, int repeated) {

  /** The number of all rows. */
  public int rows() {
    return accepted + refused + repeated;
  }

  /** Counts the rows while a list is read. */
  static final class Counter {
    private int accepted;
    private int warned;
    private int refused;
    private int repeated;

    void count(RowResult outcome) {
      switch (outcome) {
        case RowResult.Accepted row -> {
          accepted++;
          warned += row.problems().isEmpty() ? 0 : 1;
        }
        case RowResult.Refused _ -> refused++;
        case RowResult.Repeated _ -> repeated++;
      }
    }

    Tally tally() {
      return new Tally(accepted, warned, refused, repeated);
    }
  }
}
