package io.timbre.niche;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Reads a German compound by a part of it that names a niche: Hundeleine means Dogs and Sommerjacke
 * means Fashion. The longest known beginning counts. In a German text the longest known end counts
 * if no beginning is known.
 */
final class Compounds {
  /** The minimum length of a part, in letters. Shorter parts match by chance. */
  private static final int SHORTEST_PART = 4;

  /** The minimum length of a beginning in a text that shows no language, in letters. */
  private static final int SHORTEST_UNSPOKEN = 5;

  private final ForeignNames german;
  private final Predicate<String> english;

  /**
   * Creates a reader for compounds of these names.
   *
   * @param english whether a word is also English and therefore does not show a language
   */
  Compounds(ForeignNames german, Predicate<String> english) {
    this.german = german;
    this.english = english;
  }

  /**
   * Returns the niche that a known part of the word names.
   *
   * @param spoken whether the text is known to be German
   */
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
