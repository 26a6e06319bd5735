package io.timbre.niche;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All names of niches, in English and in every {@link Language}. If a phrase exists in several
 * languages, English takes precedence, then the language of the text, then the first.
 */
final class Names {
  private final Phrases english;
  private final WordFamilies families;
  private final List<ForeignNames> foreign;
  private final Optional<Compounds> compounds;
  private final DetectLanguage detect;
  private final EnglishWords englishWords;
  private final Map<String, Integer> frequencies = new HashMap<>();

  Names(NicheTree tree, List<ForeignNames> foreign, EnglishWords englishWords) {
    this.english = tree.phrases();
    this.foreign = List.copyOf(foreign);
    this.englishWords = englishWords;
    this.families = new WordFamilies(tree, englishWords);
    this.compounds =
        foreign.stream()
            .filter(names -> names.language() == Language.GERMAN)
            .findFirst()
            .map(german -> new Compounds(german, this::isKnown));
    this.detect = new DetectLanguage(foreign, compounds, this::isEnglish, englishWords);
    tree.all().stream()
        .flatMap(niche -> niche.row().phrases().stream())
        .flatMap(phrase -> Word.allIn(phrase).stream())
        .forEach(word -> frequencies.merge(word.text(), 1, Integer::sum));
  }

  /** Loads the names that Timbre ships. */
  static Names shipped(NicheTree tree) {
    List<ForeignNames> foreign =
        Stream.of(Language.values()).map(language -> ForeignNames.shipped(language, tree)).toList();
    return new Names(tree, foreign, EnglishWords.shipped());
  }

  /**
   * Returns the longest name that begins with the first of these words, which must be correctly
   * spelt.
   */
  Optional<NamedNiche> longestAtStartOf(List<Word> words, Optional<Language> spoken) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<NamedNiche> own = spoken.flatMap(language -> foreign(language).ownAtStartOf(words));
    return Stream.concat(own.stream(), inAnyLanguage(words, spoken))
        .reduce((first, second) -> second.words() > first.words() ? second : first)
        .or(() -> compound(words.getFirst(), spoken).map(niche -> new NamedNiche(niche, 1, false)));
  }

  private Stream<NamedNiche> inAnyLanguage(List<Word> words, Optional<Language> spoken) {
    List<Optional<NamedNiche>> found = new ArrayList<>();
    found.add(english.longestAtStartOf(words));
    found.add(families.longestAtStartOf(words).filter(named -> !endsInStopWord(words, named)));
    spoken.ifPresent(language -> found.add(foreign(language).longestAtStartOf(words)));
    for (ForeignNames names : foreign) {
      found.add(
          names
              .longestAtStartOf(words)
              .filter(named -> named.words() > 1 || !isEnglish(words.getFirst())));
    }
    return found.stream()
        .flatMap(Optional::stream)
        .filter(named -> !isMelted(words, named) && !isStopWordAlone(words, named));
  }

  /**
   * Whether a phrase came about only by joining separate words: "for aging skin" does not begin
   * with "foraging", nor "students in" with "Studentin".
   */
  private static boolean isMelted(List<Word> words, NamedNiche named) {
    return named.fused()
        && (StopWords.contains(words.getFirst())
            || words.subList(1, named.words()).stream().anyMatch(StopWords::part));
  }

  /** Whether the phrase is a single stop word: "creators who will" does not ask for wills. */
  private static boolean isStopWordAlone(List<Word> words, NamedNiche named) {
    return named.words() == 1 && StopWords.contains(words.getFirst());
  }

  private Optional<NicheNode> compound(Word word, Optional<Language> spoken) {
    return spoken.isEmpty() || spoken.get() == Language.GERMAN
        ? compounds.flatMap(c -> c.named(word, spoken.isPresent()))
        : Optional.empty();
  }

  /** Whether the phrase ends in a stop word: "growers up north" does not mean growing up. */
  private static boolean endsInStopWord(List<Word> words, NamedNiche named) {
    return StopWords.contains(words.get(named.words() - 1));
  }

  private ForeignNames foreign(Language language) {
    return foreign.stream().filter(names -> names.language() == language).findFirst().orElseThrow();
  }

  /** Returns the language other than English that the words show. */
  Optional<Language> spoken(List<Word> words) {
    return detect.in(words);
  }

  /** Whether the word is English, from a dictionary or from a name of a niche. */
  boolean isEnglish(Word word) {
    return englishWords.contain(word.text())
        || englishWords.contain(word.stem())
        || frequencies.containsKey(word.text())
        || StopWords.contains(word);
  }

  /** Whether the word is English and not one of the most common words. */
  boolean isTelling(Word word) {
    return isEnglish(word)
        && !englishWords.areFullOf(word.text())
        && !englishWords.areFullOf(word.stem());
  }

  /** Whether the word exists in any known language, or is an inflected word of the given one. */
  boolean isWord(Word word, Optional<Language> spoken) {
    return isEnglish(word)
        || englishWords.spellAsName(word.text())
        || english.named(List.of(word)).isPresent()
        || spoken.filter(language -> foreign(language).haveInflected(word)).isPresent()
        || foreign.stream()
            .anyMatch(names -> names.haveWord(word) || names.language().hasStopWord(word))
        || compound(word, spoken).isPresent();
  }

  /** Whether the word is English, or correctly spelt as a name in English. */
  private boolean isKnown(String text) {
    return englishWords.contain(text)
        || englishWords.spellAsName(text)
        || frequencies.containsKey(text);
  }

  /**
   * Returns the words used in names in any language, each with the number of names it occurs in.
   */
  Map<String, Integer> frequencies() {
    return Stream.concat(Stream.of(frequencies), foreign.stream().map(ForeignNames::frequencies))
        .flatMap(counts -> counts.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
  }

  /** Whether the word is a stop word and carries no meaning of its own. */
  boolean isStopWord(Word word, Optional<Language> spoken) {
    return StopWords.contains(word)
        || spoken.filter(language -> language.hasStopWord(word)).isPresent()
        || !isEnglish(word)
            && Set.of(Language.values()).stream().anyMatch(language -> language.hasStopWord(word));
  }
}
