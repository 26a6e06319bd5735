package io.timbre.reading;

import io.timbre.niche.TableLine;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps phrases to meanings. A lookup finds the longest phrase that begins at a token. */
final class WordTable<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private int longest;

  /**
   * A phrase found at a place.
   *
   * @param end the first token after it
   */
  record Found<T>(T meaning, int end) {}

  /** Returns the lines of a table that ships with Timbre. */
  static List<TableLine> lines(String name, String... columns) {
    return TableLine.shipped("reading/" + name + ".tsv", List.of(columns));
  }

  /** Returns the phrases of a cell, which are separated by semicolons. */
  static List<String> phrases(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** Sets the meaning of a phrase. */
  void put(String phrase, T meaning) {
    List<Token> tokens = PartText.tokens(phrase);
    if (!tokens.isEmpty()) {
      meanings.put(tokens.stream().map(Token::plain).collect(Collectors.joining(" ")), meaning);
      longest = Math.max(longest, tokens.size());
    }
  }

  /** Sets the meaning of a phrase if it has none yet. */
  void putIfNew(String phrase, T meaning) {
    String key =
        PartText.tokens(phrase).stream().map(Token::plain).collect(Collectors.joining(" "));
    if (!meanings.containsKey(key)) {
      put(phrase, meaning);
    }
  }

  /** Whether this word alone is a phrase of the table. */
  boolean knows(String word) {
    return meanings.containsKey(Plain.of(word));
  }

  /** Returns the longest phrase that begins at this token. */
  Optional<Found<T>> at(TypedText text, int place) {
    Optional<Found<T>> best = Optional.empty();
    StringBuilder words = new StringBuilder();
    for (int next = place; next < place + longest && next < text.size(); next++) {
      @Nullable T meaning = meanings.get(words.append(text.at(next).plain()).toString());
      if (meaning != null) {
        best = Optional.of(new Found<>(meaning, next + 1));
      }
      words.append(' ');
    }
    return best;
  }

  /**
   * Returns the first token of the longest phrase that ends before this place; the place itself if
   * there is none.
   */
  int startBefore(TypedText text, int place) {
    for (int start = Math.max(0, place - longest); start < place; start++) {
      if (meanings.containsKey(words(text, start, place))) {
        return start;
      }
    }
    return place;
  }

  private static String words(TypedText text, int from, int to) {
    StringBuilder words = new StringBuilder(text.at(from).plain());
    for (int next = from + 1; next < to; next++) {
      words.append(' ').append(text.at(next).plain());
    }
    return words.toString();
  }
}
