package io.timbre.reading;

import io.timbre.niche.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a text that was not used.
 *
 * @param typed the part as typed
 * @param start index of its first character in the text, from 0
 * @param end index of the first character after it; the same as {@code start} for a separate phrase
 */
record Leftover(String typed, int start, int end) {

  /** Returns a phrase that is never joined with its neighbours. */
  static Leftover phrase(String typed, int start) {
    return new Leftover(typed, start, start);
  }

  /**
   * Returns the unused phrases and words in the order of the text, each once. Adjoining words
   * become one phrase. Words without a meaning of their own are omitted.
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
