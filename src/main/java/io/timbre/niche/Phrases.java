package io.timbre.niche;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Maps phrases to niches. The key of a phrase is its words run together, each in a certain form, so
 * that "skin care", "skincare" and "#SkinCare" are the same phrase.
 */
final class Phrases {
  private final Function<Word, String> form;
  private final Map<String, Phrase> phrases = new HashMap<>();
  private int longest;

  /**
   * Creates an empty map.
   *
   * @param form the common form of words that can stand for each other
   */
  Phrases(Function<Word, String> form) {
    this.form = form;
  }

  /**
   * Lets the words name this niche, unless they already name another.
   *
   * @return the other niche that they already name
   */
  Optional<NicheNode> add(List<Word> words, NicheNode niche) {
    return add(joined(words), words.size(), niche);
  }

  /** Does the same for the words run together, as in a hashtag. */
  Optional<NicheNode> addRunTogether(List<Word> words, NicheNode niche) {
    String run = words.stream().map(Word::text).collect(Collectors.joining());
    return add(joined(Word.allIn(run)), words.size(), niche);
  }

  private Optional<NicheNode> add(String letters, int words, NicheNode niche) {
    @Nullable Phrase taken = phrases.putIfAbsent(letters, new Phrase(niche, words));
    longest = Math.max(longest, letters.length());
    return Optional.ofNullable(taken).map(Phrase::niche).filter(other -> other != niche);
  }

  private String joined(List<Word> words) {
    return words.stream().map(form).collect(Collectors.joining());
  }

  /** Returns the niche that all these words together name. */
  Optional<NicheNode> named(List<Word> words) {
    @Nullable Phrase phrase = phrases.get(joined(words));
    return Optional.ofNullable(phrase).map(Phrase::niche);
  }

  /** Returns the longest phrase that begins with the first of these words. */
  Optional<NamedNiche> longestAtStartOf(List<Word> words) {
    Optional<NamedNiche> best = Optional.empty();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.size() && letters.length() <= longest; i++) {
      @Nullable Phrase phrase = phrases.get(letters.append(form.apply(words.get(i))).toString());
      if (phrase != null) {
        best = Optional.of(new NamedNiche(phrase.niche, i + 1, i + 1 > phrase.words));
      }
    }
    return best;
  }

  private record Phrase(NicheNode niche, int words) {}
}
