package io.timbre.niche;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of niches in one {@link Language} other than English. */
final class ForeignNames {
  private static final List<String> COLUMNS = List.of("key", "name", "synonyms");
  private static final String SPOKEN = "niches.spoken.tsv";
  private static final List<String> SPOKEN_COLUMNS = List.of("language", "key", "words");

  /** The minimum length of a word whose ending is cut off, in letters. */
  private static final int INFLECTED_FROM = 4;

  /** The United Nations codes of the world and its regions. */
  private static final List<String> CONTINENTS =
      List.of("001", "002", "003", "005", "009", "013", "019", "142", "150", "419");

  /** The words in the names of countries and continents, in all the languages. */
  private static final Set<String> COUNTRIES =
      Stream.of(Language.values())
          .flatMap(language ->
              Stream.concat(Stream.of(Locale.getISOCountries()), CONTINENTS.stream())
                  .map(code -> Locale.of("", code).getDisplayCountry(language.locale())))
          .flatMap(name -> Word.allIn(name).stream())
          .map(Word::text)
          .collect(Collectors.toUnmodifiableSet());

  private final Language language;
  private final Phrases asWritten = new Phrases(Word::text);
  private final Phrases ownOnly = new Phrases(Word::text);
  private final Phrases inflected;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Set<String> stems = new HashSet<>();

  private ForeignNames(Language language) {
    this.language = language;
    this.inflected = new Phrases(language::stem);
  }

  /**
   * Loads the names that Timbre ships as {@link Language#file()}, and the words that are names only
   * in texts of the language.
   *
   * @throws InvalidNicheFile if a key is not that of a niche, or a phrase names two niches
   */
  static ForeignNames shipped(Language language, NicheTree tree) {
    return of(language, tree, TableLine.shipped(language.file(), COLUMNS))
        .withSpoken(tree, TableLine.shipped(SPOKEN, SPOKEN_COLUMNS));
  }

  static ForeignNames parse(Language language, NicheTree tree, String table) {
    return of(language, tree, TableLine.of(language.file(), table, COLUMNS));
  }

  private static ForeignNames of(Language language, NicheTree tree, List<TableLine> lines) {
    ForeignNames names = new ForeignNames(language);
    for (TableLine line : lines) {
      NicheNode niche = niche(tree, line, 0);
      Stream.concat(Stream.of(line.cell(1)), line.list(2).stream())
          .forEach(phrase -> names.add(phrase, niche, line));
    }
    return names;
  }

  private static NicheNode niche(NicheTree tree, TableLine line, int column) {
    String key = line.cell(column);
    return tree.find(key).orElseThrow(() -> line.wrong("no niche has the key '" + key + "'"));
  }

  /** Adds the words that are names only in texts of this language. */
  ForeignNames withSpoken(NicheTree tree, List<TableLine> lines) {
    for (TableLine line : lines) {
      if (line.cell(0).equals(language.code())) {
        NicheNode niche = niche(tree, line, 1);
        line.list(2).forEach(word -> ownOnly.add(Word.allIn(word), niche));
      }
    }
    return this;
  }

  private void add(String phrase, NicheNode niche, TableLine line) {
    List<Word> words = Word.allIn(phrase);
    if (words.isEmpty()) {
      throw line.wrong("niche '" + niche.key() + "' has a name without a word in it");
    }
    asWritten
        .add(words, niche)
        .ifPresent(other -> {
          throw line.wrong("'" + phrase + "' already names '" + other.key() + "'");
        });
    // Two phrases that differ only in their endings may name two niches. The first niche keeps
    // both.
    inflected.add(words, niche);
    for (Word word : words) {
      frequencies.merge(word.text(), 1, Integer::sum);
      stems.add(language.stem(word));
    }
  }

  Language language() {
    return language;
  }

  /** Returns the longest phrase, in any inflection, that begins with the first of these words. */
  Optional<NamedNiche> longestAtStartOf(List<Word> words) {
    Optional<NamedNiche> exact = asWritten.longestAtStartOf(words);
    if (words.isEmpty() || !mayBeInflected(words.getFirst().text())) {
      return exact;
    }
    int atLeast = exact.map(NamedNiche::words).orElse(0);
    return inflected.longestAtStartOf(words).filter(n -> n.words() > atLeast).or(() -> exact);
  }

  /** Returns the niche of a first word that is a name only in texts of this language. */
  Optional<NamedNiche> ownAtStartOf(List<Word> words) {
    return ownOnly.longestAtStartOf(words).filter(named -> named.words() == 1);
  }

  boolean haveOwn(Word word) {
    return ownOnly.named(List.of(word)).isPresent();
  }

  /** Returns the niche that this beginning or end of a compound names. */
  Optional<NicheNode> ofCompound(String part) {
    List<Word> word = List.of(new Word(part, Word.stem(part), 0, part.length()));
    return ownOnly.named(word).or(() -> asWritten.named(word)).or(() -> inflected.named(word));
  }

  /**
   * Whether the word may be inflected. Names of countries may not: Autriche is not a form of
   * autrice.
   */
  private boolean mayBeInflected(String word) {
    return word.length() >= INFLECTED_FROM && !COUNTRIES.contains(word);
  }

  /** Whether the word, exactly as written, is part of a name. */
  boolean haveWord(Word word) {
    return frequencies.containsKey(word.text());
  }

  /** Whether the word, in any inflection, is part of a name. */
  boolean haveInflected(Word word) {
    return stems.contains(language.stem(word));
  }

  /** Returns the words used in names, each with the number of names it occurs in. */
  Map<String, Integer> frequencies() {
    return frequencies;
  }
}
