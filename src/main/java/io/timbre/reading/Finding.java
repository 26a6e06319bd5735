package io.timbre.reading;

import java.util.Set;

/** The meaning found in some words of a brief, other than topics. */
sealed interface Finding
    permits Condition,
        Audience,
        Finding.AudiencePlace,
        Finding.Outside,
        Finding.NotUsed,
        Finding.Understood {

  /**
   * The place of the audience.
   *
   * @param start the first token of the words that name the audience
   */
  record AudiencePlace(int start) implements Finding {}

  /** Countries that are not wanted, as ISO 3166 alpha-2 codes. */
  record Outside(Set<String> countries) implements Finding {
    public Outside {
      countries = Set.copyOf(countries);
    }
  }

  /** Words that are understood but that the ranking cannot use, such as a total budget. */
  record NotUsed() implements Finding {}

  /** Words that ask for what every ranking does anyway, such as high engagement. */
  record Understood() implements Finding {}
}
