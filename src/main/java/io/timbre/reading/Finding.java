package io.timbre.reading;

import java.util.Set;

/** What some words of a brief, other than the topics, were found to say. */
sealed interface Finding
    permits Condition,
        Audience,
        Finding.AudiencePlace,
        Finding.Outside,
        Finding.NotUsed,
        Finding.Understood {

  /**
   * Where the audience is.
   *
   * @param start the first token of the words that say who it is about
   */
  record AudiencePlace(int start) implements Finding {}

  /** Countries, ISO 3166 alpha-2, that are not wanted. */
  record Outside(Set<String> countries) implements Finding {
    public Outside {
      countries = Set.copyOf(countries);
    }
  }

  /** Words that are understood and that the ranking cannot use: a total budget, say. */
  record NotUsed() implements Finding {}

  /** Words that ask for what every ranking does anyway, such as high engagement. */
  record Understood() implements Finding {}
}
