package io.timbre.approval;

/**
 * A reviewer's approval or refusal of one creator.
 *
 * @param reviewer the name that the reviewer gave, 1 to {@value #LONGEST_NAME} characters
 * @param words the reason or comment, up to {@value #LONGEST_WORDS} characters; at least 1 if the
 *     creator is declined
 */
public record Opinion(String reviewer, Verdict verdict, String words) {

  /** The longest name of a reviewer, in characters. */
  public static final int LONGEST_NAME = 100;

  /** The longest reason or comment, in characters. */
  public static final int LONGEST_WORDS = 1_000;

  /** Whether the creator is approved or declined. */
  public enum Verdict {
    APPROVED,
    DECLINED
  }

  /**
   * @throws IllegalArgumentException if a text is too short or too long
   */
  public Opinion {
    reviewer = reviewer.strip();
    words = words.strip();
    if (reviewer.isEmpty() || reviewer.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A reviewer's name has 1 to " + LONGEST_NAME + " characters");
    }
    if (words.length() > LONGEST_WORDS || verdict == Verdict.DECLINED && words.isEmpty()) {
      throw new IllegalArgumentException(
          "A reason must have 1 to " + LONGEST_WORDS + " characters, a comment at most that many");
    }
  }
}
