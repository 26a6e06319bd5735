package io.timbre.campaign.approval;

/**
 * What a reviewer says to a creator.
 *
 * @param reviewer what they call themselves, 1 to {@value #LONGEST_NAME} characters
 * @param words up to {@value #LONGEST_WORDS} characters; nobody is declined without a reason
 */
public record Opinion(String reviewer, Verdict verdict, String words) {

  /** The longest name of a reviewer, in characters. */
  public static final int LONGEST_NAME = 100;

  /** The longest reason or comment, in characters. */
  public static final int LONGEST_WORDS = 1_000;

  /** Thumbs up or down. */
  public enum Verdict {
    APPROVED,
    DECLINED
  }

  /**
   * @throws IllegalArgumentException for a value outside of its bounds
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
          "A reason has 1 to " + LONGEST_WORDS + " characters, a comment up to as many");
    }
  }
}
