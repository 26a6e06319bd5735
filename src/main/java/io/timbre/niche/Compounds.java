package io.timbre.niche;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads a German compound by a part of it that names a niche: a Hundeleine is of dogs, and a
 * Sommerjacke of fashion. The longest known beginning counts, then the longest known end.
 */
final class Compounds {
  /** Shorter parts are chance. */
  private static final int SHORTEST_PART = 4;

  /** In a text that shows no language, a part has to be as long to be no chance. */
  private static final int SHORTEST_UNSPOKEN = 5;

  private final ForeignNames german;
  private final Predicate<String> english;

  /**
   * Parts words into those of these names.
   *
   * @param english whether a word is English as well, and shows no language by itself
   */
  Compounds(ForeignNames german, Predicate<String> english) {
    this.german = german;
    this.english = english;
  }

  /** The niche of a word's known part; {@code spoken} where the text is known to be German. */
  Optional<NicheNode> named(Word word, boolean spoken) {
    String text = word.text();
    if (text.length() < 2 * SHORTEST_PART || english.test(text)) {
      return Optional.empty();
    }
    int shortest = spoken ? SHORTEST_PART : SHORTEST_UNSPOKEN;
    int longest = text.length() - SHORTEST_PART;
    Optional<NicheNode> beginning =
        IntStream.rangeClosed(shortest, longest)
            .map(i -> shortest + longest - i)
            .mapToObj(length -> text.substring(0, length))
            .flatMap(part -> known(part, spoken).stream())
            .findFirst();
    return beginning.or(() -> spoken ? end(text) : Optional.empty());
  }

  private Optional<NicheNode> end(String text) {
    return IntStream.rangeClosed(SHORTEST_PART, text.length() - SHORTEST_PART)
        .mapToObj(text::substring)
        .flatMap(part -> known(part, true).stream())
        .findFirst();
  }

  private Optional<NicheNode> known(String part, boolean spoken) {
    return spoken || !english.test(part) ? german.ofCompound(part) : Optional.empty();
  }
}
