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

    void count(Outcome outcome) {
      switch (outcome) {
        case Outcome.Accepted row -> {
          accepted++;
          warned += row.problems().isEmpty() ? 0 : 1;
        }
        case Outcome.Refused _ -> refused++;
        case Outcome.Repeated _ -> repeated++;
      }
    }

    Tally tally() {
      return new Tally(accepted, warned, refused, repeated);
    }
  }
}
