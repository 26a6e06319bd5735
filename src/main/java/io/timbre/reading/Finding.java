package io.timbre.reading;

/** What some words of a brief, other than the topics, were found to say. */
sealed interface Finding permits Condition,
        Audience,
        Finding.AudiencePlace,
        Finding.NotUsed,
        Finding.Understood {

  /**
   * Where the audience is.
   *
   * @param start the first token of the words that say of whom that is said
   */
  record AudiencePlace(int start) implements Finding {}

  /** Words that are understood and that the ranking cannot use: a total budget, say. */
  record NotUsed() implements Finding {}

  /** Words that ask for what every ranking does anyway, such as high engagement. */
  record Understood() implements Finding {}
}
