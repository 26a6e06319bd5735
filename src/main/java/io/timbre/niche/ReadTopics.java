package io.timbre.niche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Reads the topics of a text as niches of the tree: "gluten free baking for busy parents" is
 * Gluten-free baking and Parenting, and "busy" is left over.
 *
 * <p>Names and synonyms of niches count, in any {@link Language}. The longest wins, so "gluten free
 * baking" does not name Baking as well. Misspelt words are corrected to the nearest word used in
 * names. What is left over is read by its meaning and weighs less than named niches.
 */
public final class ReadTopics {
  /** The maximum number of characters of a text that are read. */
  public static final int READ_AT_MOST = 500;

  private final CompletableFuture<Vocabulary> vocabulary;

  /** Creates a reader that uses the shipped names and does not read by meaning. */
  public ReadTopics(NicheTree tree) {
    this(Names.shipped(tree), Optional::empty);
  }

  ReadTopics(Names names, Supplier<Optional<NichesByMeaning>> meanings) {
    this(CompletableFuture.completedFuture(names), meanings);
  }

  /** Creates a reader that waits for names that are still being loaded when it reads a text. */
  ReadTopics(CompletableFuture<Names> names, Supplier<Optional<NichesByMeaning>> meanings) {
    vocabulary = names.thenApply(loaded -> Vocabulary.of(loaded, meanings));
  }

  private Names names() {
    return vocabulary.join().names;
  }

  /**
   * Returns the longest name or synonym of a niche that begins with the first of these words. The
   * words must be correctly spelt. Empty if there is no such name, or no words.
   */
  public Optional<NamedNiche> namedAtStartOf(List<Word> words) {
    return names().longestAtStartOf(words, names().spoken(words));
  }

  /** Returns a reader for parts of a text, in the language of the whole text. */
  public PartsOfText partsOf(List<Word> text) {
    return new PartsOfText(this, names().spoken(text));
  }

  boolean isEverydayWord(Word word) {
    return names().isEnglish(word);
  }

  Optional<NamedNiche> namedAtStartOf(List<Word> words, Optional<Language> spoken) {
    return names().longestAtStartOf(words, spoken);
  }

  /**
   * Returns the topics of a text that consists of topics only. At most {@value #READ_AT_MOST}
   * characters are read. An empty text gives no topics. Handles with @ are returned as unused
   * words.
   */
  public Topics read(String text) {
    Stretches stretches = Stretches.of(text.substring(0, Math.min(text.length(), READ_AT_MOST)));
    Topics topics = read(stretches.all());
    List<Word> unused = new ArrayList<>(stretches.handles());
    unused.addAll(topics.unused());
    return new Topics(topics.topics(), unused);
  }

  /**
   * Returns the topics of stretches of words. A phrase never spans two stretches. Everything else
   * must have been removed from the text.
   */
  public Topics read(List<List<Word>> stretches) {
    return read(stretches, names().spoken(stretches.stream().flatMap(List::stream).toList()));
  }

  Topics read(List<List<Word>> stretches, Optional<Language> spoken) {
    Found found = new Found();
    for (List<Word> stretch : stretches) {
      read(
          stretch.stream()
              .map(word -> new Found.Part(word, vocabulary.join().spelling.correct(word, spoken)))
              .toList(),
          spoken,
          found);
    }
    vocabulary.join().meaning.read(found);
    return found.topics();
  }

  private void read(List<Found.Part> stretch, Optional<Language> spoken, Found found) {
    List<Word> right = stretch.stream().map(Found.Part::right).toList();
    int at = 0;
    while (at < right.size()) {
      Optional<NamedNiche> named =
          names().longestAtStartOf(right.subList(at, right.size()), spoken);
      int length = named.map(NamedNiche::words).orElse(1);
      List<Found.Part> parts = stretch.subList(at, at + length);
      if (named.isPresent()) {
        found.named(named.get().niche(), parts);
      } else if (!names().isStopWord(right.get(at), spoken)) {
        found.leftOver(parts.getFirst());
      }
      at += length;
    }
    found.breakOff();
  }

  /** The names of niches, and what is made of them. */
  private record Vocabulary(Names names, CorrectSpelling spelling, ReadMeaning meaning) {

    static Vocabulary of(Names names, Supplier<Optional<NichesByMeaning>> meanings) {
      return new Vocabulary(names, new CorrectSpelling(names), new ReadMeaning(names, meanings));
    }
  }
}
