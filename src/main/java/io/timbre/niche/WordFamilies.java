package io.timbre.niche;

import java.util.List;
import java.util.Optional;

/**
 * Finds English names through words of the same family: a book reviewer belongs to book reviews,
 * and a walker to walking.
 */
final class WordFamilies {
  /**
   * The minimum length of a head. Shorter ones match by chance: "better" does not belong to
   * betting.
   */
  private static final int SHORTEST_HEAD = 4;

  private final EnglishWords english;
  private final Phrases ofSeveralWords = new Phrases(this::head);
  private final Phrases activities = new Phrases(this::head);

  WordFamilies(NicheTree tree, EnglishWords english) {
    this.english = english;
    for (NicheNode niche : tree.all()) {
      for (String phrase : niche.row().phrases()) {
        List<Word> words = Word.allIn(phrase);
        if (words.size() > 1) {
          ofSeveralWords.add(words, niche);
        } else if (words.getFirst().text().endsWith("ing")) {
          activities.add(words, niche);
        }
      }
    }
  }

  /** Returns the longest name that begins with words of the same families as the first of these. */
  Optional<NamedNiche> longestAtStartOf(List<Word> words) {
    Optional<NamedNiche> several =
        ofSeveralWords.longestAtStartOf(words).filter(named -> !named.fused() && named.words() > 1);
    return several.or(() ->
        Optional.of(words.getFirst())
            .filter(this::isOfPeople)
            .flatMap(word -> activities.longestAtStartOf(List.of(word))));
  }

  /** Whether the word names people by what they do, such as walkers and runners. */
  private boolean isOfPeople(Word word) {
    String head = head(word);
    return (word.stem().endsWith("er") || word.stem().endsWith("or"))
        && head.length() >= SHORTEST_HEAD
        && !head.equals(word.stem())
        && !english.areFullOf(word.text())
        && !StopWords.contains(word);
  }

  /** Returns the word that this one is derived from; its own stem if there is none. */
  private String head(Word word) {
    String stem = word.stem();
    for (String ending : List.of("ing", "er", "or", "ist")) {
      if (stem.endsWith(ending) && stem.length() >= ending.length() + 3) {
        return head(stem.substring(0, stem.length() - ending.length()), stem);
      }
    }
    return stem;
  }

  private String head(String cut, String whole) {
    int last = cut.length() - 1;
    boolean doubled = cut.charAt(last) == cut.charAt(last - 1);
    String shorter = cut.substring(0, last);
    if (doubled && !english.contain(cut) && english.contain(shorter)) {
      return shorter; // run·n·ing
    }
    if (endsShort(cut) && english.contain(cut + "e")) {
      return cut + "e"; // car·ing comes from care; from car it would be car·r·ing
    }
    if (english.contain(cut)) {
      return cut;
    }
    return english.contain(cut + "e") ? cut + "e" : whole;
  }

  /**
   * Whether it ends in one vowel and one consonant. English doubles such a consonant before an
   * ending.
   */
  private static boolean endsShort(String cut) {
    int last = cut.length() - 1;
    return !isVowel(cut.charAt(last))
        && isVowel(cut.charAt(last - 1))
        && !isVowel(cut.charAt(last - 2));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
