package io.timbre.intake.column;

import static java.util.stream.Collectors.toCollection;

import io.timbre.catalog.Platform;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The meaning of a column's header.
 *
 * @param words the meanings of the words that are known
 * @param unknown the number of other words
 */
record Heading(Set<Word> words, int unknown) {

  boolean has(Word word) {
    return words.contains(word);
  }

  /** Whether any of its words names something that lists have columns for. */
  boolean isTelling() {
    return words.stream().anyMatch(word -> word.ordinal() <= Word.YOUTUBE.ordinal());
  }

  /** Whether it says that a figure is per post. */
  boolean isPerPost() {
    return has(Word.AVERAGE) || has(Word.POST);
  }

  /** The platforms it names. */
  Set<Platform> platforms() {
    return words.stream()
        .flatMap(word -> word.platform().stream())
        .collect(toCollection(() -> EnumSet.noneOf(Platform.class)));
  }

  /** Whether it names a platform and nothing else. */
  boolean isPlatformAlone() {
    return !words.isEmpty() && words.stream().allMatch(word -> word.platform().isPresent());
  }

  /**
   * The figure that it names; empty if it names none or several. Likes and comments together are
   * engagements.
   */
  Optional<Word> figure() {
    Set<Word> figures =
        words.stream()
            .filter(Word::isFigure)
            .collect(toCollection(() -> EnumSet.noneOf(Word.class)));
    if (figures.equals(EnumSet.of(Word.LIKES, Word.COMMENTS))) {
      return Optional.of(Word.ENGAGEMENT);
    }
    return figures.size() == 1 ? figures.stream().findFirst() : Optional.empty();
  }

  /** Whether it relates several figures, such as engagements by views. */
  boolean isRelation() {
    return figure().isEmpty() && words.stream().anyMatch(Word::isFigure);
  }
}
