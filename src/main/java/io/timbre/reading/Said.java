package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * A condition and the words that state it.
 *
 * @param text the words as typed, including those that lead to it: "in Ireland"
 * @param start index of the first character in the text, from 0
 * @param end index of the first character after it
 */
public record Said(Condition condition, String text, int start, int end) {
  /**
   * The maximum distance between a region and its exception, in characters: "Europe, not Spain".
   */
  private static final int NEAR = 2;

  /**
   * Returns this region without some of its countries, if the words that exclude them come right
   * after it: "Europe excluding the UK". Empty if this is not such a region.
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
