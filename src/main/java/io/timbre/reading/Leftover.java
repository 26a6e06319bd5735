package io.timbre.reading;

import io.timbre.niche.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was not used.
 *
 * @param typed as it was typed
 * @param start where it begins in the text, in characters from 0
 * @param end the first character after it; where it begins, for what stands for itself
 */
record Leftover(String typed, int start, int end) {

  /** A phrase that stands for itself. */
  static Leftover phrase(String typed, int start) {
    return new Leftover(typed, start, start);
  }

  /**
   * Phrases and words that were not used, in the order of the text, each once. Words that adjoin
   * are one phrase; words that only hold a sentence together are none.
   */
  static List<String> all(TypedText text, List<Leftover> phrases, List<Word> words) {
    Stream<Leftover> telling =
        words.stream()
            .map(word ->
                new Leftover(text.characters(word.start(), word.end()), word.start(), word.end()))
            .filter(Leftover::tells);
    List<Leftover> joined = new ArrayList<>();
    Stream.concat(phrases.stream(), telling)
        .sorted(Comparator.comparingInt(Leftover::start))
        .forEach(leftover -> join(text, joined, leftover));
    return joined.stream().map(Leftover::typed).distinct().toList();
  }

  private boolean tells() {
    return typed.codePoints().anyMatch(Character::isLetterOrDigit) && !Cue.fills(typed);
  }

  private static void join(TypedText text, List<Leftover> joined, Leftover next) {
    if (joined.isEmpty() || !joined.getLast().adjoins(text, next)) {
      joined.add(next);
      return;
    }
    Leftover last = joined.removeLast();
    joined.add(new Leftover(text.characters(last.start, next.end), last.start, next.end));
  }

  private boolean adjoins(TypedText text, Leftover next) {
    return end > start
        && next.end > next.start
        && next.start >= end
        && text.characters(end, next.start).matches("[\\s\\-‐‑]*");
  }
}
