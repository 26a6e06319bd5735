package io.timbre.intake.row;

import java.util.List;

/** The outcome of reading one line of a list. */
public sealed interface RowResult {

  /** The number of the line in the file. */
  int line();

  /** The problems of the line. */
  List<Problem> problems();

  /** The row is imported, possibly with warnings. */
  record Accepted(NeutralRow row, List<Problem> problems) implements RowResult {
    public Accepted {
      problems = List.copyOf(problems);
    }

    @Override
    public int line() {
      return row.line();
    }
  }

  /** The row is not imported. At least one of its problems says why. */
  record Refused(int line, List<Problem> problems) implements RowResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The row repeats an earlier one. */
  record Repeated(int line, List<Problem> problems) implements RowResult {
    public Repeated {
      problems = List.copyOf(problems);
    }
  }
}
