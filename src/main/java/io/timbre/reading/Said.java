package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * A condition and the words that say it.
 *
 * @param text as it was typed, with the words that lead to it: "in Ireland"
 * @param start where it begins in the text, in characters from 0
 * @param end the first character after it
 */
public record Said(Condition condition, String text, int start, int end) {
  /** How far behind a region its exception may begin, in characters: "Europe, not Spain". */
  private static final int NEAR = 2;

  /**
   * The same region without some of its countries, where the words that say so stand right behind
   * it: "Europe excluding the UK". Empty where this is no such region.
   *
   * @param from the first token of these words
   * @param to the first token after them
   */
  Optional<Said> without(Set<String> countries, TypedText typed, int from, int to) {
    if (!(condition instanceof InCountries region)
        || countries.isEmpty()
        || !region.countries().containsAll(countries)
        || typed.at(from).start() > end + NEAR) {
      return Optional.empty();
    }
    SequencedSet<String> rest = new LinkedHashSet<>(region.countries());
    rest.removeAll(countries);
    int last = typed.at(to - 1).end();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Said(new InCountries(rest), typed.characters(start, last), start, last));
  }
}
