package io.timbre.intake.reading;

import java.util.List;

/** What became of one line of a list. */
public sealed interface Outcome {

  /** The line of the file. */
  int line();

  /** Everything there is to say about it. */
  List<Problem> problems();

  /** The row goes in, perhaps with warnings. */
  record Accepted(NeutralRow row, List<Problem> problems) implements Outcome {
    public Accepted {
      problems = List.copyOf(problems);
    }

    @Override
    public int line() {
      return row.line();
    }
  }

  /** The row does not go in; at least one of its problems says why. */
  record Refused(int line, List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The row says what an earlier one said. */
  record Repeated(int line, List<Problem> problems) implements Outcome {
    public Repeated {
      problems = List.copyOf(problems);
    }
  }
}
