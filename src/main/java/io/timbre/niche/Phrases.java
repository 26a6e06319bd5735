package io.timbre.niche;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which niche a phrase names. A phrase is known by the stems of its words run together, so "skin
 * care", "skincare" and "#SkinCare" are one phrase.
 */
final class Phrases {
  private final Map<String, Phrase> phrases = new HashMap<>();
  private int longest;

  /** The names and synonyms of these niches. */
  Phrases(List<NicheNode> niches) {
    for (NicheNode niche : niches) {
      niche.row().phrases().forEach(phrase -> add(phrase, niche));
    }
  }

  private void add(String written, NicheNode niche) {
    List<Word> words = Word.allIn(written);
    if (words.isEmpty()) {
      throw niche.row().line().wrong("'" + written + "' has no word in it");
    }
    for (String letters : spellings(words)) {
      Phrase taken = phrases.putIfAbsent(letters, new Phrase(niche, words.size()));
      if (taken != null && taken.niche != niche) {
        throw niche.row().line().wrong("'" + written + "' already names " + taken.niche.row());
      }
      longest = Math.max(longest, letters.length());
    }
  }

  /** Sports cars is written as two words or, in a hashtag, as one: their stems differ. */
  private static Set<String> spellings(List<Word> words) {
    String joined = words.stream().map(Word::text).collect(Collectors.joining());
    return new HashSet<>(List.of(Word.stems(words), Word.stem(joined)));
  }

  /** The niche that all these words together name. */
  Optional<NicheNode> named(List<Word> words) {
    @Nullable Phrase phrase = phrases.get(Word.stems(words));
    return Optional.ofNullable(phrase).map(Phrase::niche);
  }

  /** The longest phrase that begins with the first of these words. */
  Optional<NamedNiche> longestAtStartOf(List<Word> words) {
    Optional<NamedNiche> best = Optional.empty();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.size() && letters.length() <= longest; i++) {
      @Nullable Phrase phrase = phrases.get(letters.append(words.get(i).stem()).toString());
      if (phrase != null) {
        best = Optional.of(new NamedNiche(phrase.niche, i + 1, i + 1 > phrase.words));
      }
    }
    return best;
  }

  private record Phrase(NicheNode niche, int words) {}
}
