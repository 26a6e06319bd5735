package io.timbre.niche;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what a text is about, in niches of the tree: "gluten free baking for busy parents" is
 * Gluten-free baking and Parenting, and "busy" is left over.
 *
 * <p>Names and synonyms of niches count, in any {@link Language}, the longest first, so "gluten
 * free baking" does not name Baking as well. A word that is none is read as the nearest that names
 * are made of. What is left over is read by its meaning, and weighs less than what was named.
 */
public final class ReadTopics {
  /** How much of a text is read, in characters. */
  public static final int READ_AT_MOST = 500;

  private final Names names;
  private final CorrectSpelling spelling;
  private final ReadMeaning meaning;

  /** Reads by the names that Timbre ships, and by no meaning. */
  public ReadTopics(NicheTree tree) {
    this(Names.shipped(tree), Optional::empty);
  }

  ReadTopics(Names names, Supplier<Optional<NichesByMeaning>> meanings) {
    this.names = names;
    this.spelling = new CorrectSpelling(names);
    this.meaning = new ReadMeaning(names, meanings);
  }

  /**
   * The longest name or synonym of a niche that begins with the first of these words, spelt as it
   * should be; empty where there is none, and where there are no words.
   */
  public Optional<NamedNiche> namedAtStartOf(List<Word> words) {
    return names.longestAtStartOf(words, names.spoken(words));
  }

  /** Reads parts of a text, in the language that the whole of it shows. */
  public PartsOfText partsOf(List<Word> text) {
    return new PartsOfText(this, names.spoken(text));
  }

  boolean isEverydayWord(Word word) {
    return names.isEnglish(word);
  }

  Optional<NamedNiche> namedAtStartOf(List<Word> words, Optional<Language> spoken) {
    return names.longestAtStartOf(words, spoken);
  }

  /**
   * The topics of a text taken as topics alone: of its first {@value #READ_AT_MOST} characters; any
   * text is fine, an empty one says nothing. What stands behind an @ is left over as it stands.
   */
  public Topics read(String text) {
    Stretches stretches = Stretches.of(text.substring(0, Math.min(text.length(), READ_AT_MOST)));
    Topics topics = read(stretches.all());
    List<Word> unused = new ArrayList<>(stretches.handles());
    unused.addAll(topics.unused());
    return new Topics(topics.topics(), unused);
  }

  /**
   * The topics of stretches of words between which no phrase may reach, everything else having been
   * taken out of the text.
   */
  public Topics read(List<List<Word>> stretches) {
    return read(stretches, names.spoken(stretches.stream().flatMap(List::stream).toList()));
  }

  Topics read(List<List<Word>> stretches, Optional<Language> spoken) {
    Found found = new Found();
    for (List<Word> stretch : stretches) {
      read(
          stretch.stream()
              .map(word -> new Found.Part(word, spelling.correct(word, spoken)))
              .toList(),
          spoken,
          found);
    }
    meaning.read(found);
    return found.topics();
  }

  private void read(List<Found.Part> stretch, Optional<Language> spoken, Found found) {
    List<Word> right = stretch.stream().map(Found.Part::right).toList();
    int at = 0;
    while (at < right.size()) {
      Optional<NamedNiche> named = names.longestAtStartOf(right.subList(at, right.size()), spoken);
      int length = named.map(NamedNiche::words).orElse(1);
      List<Found.Part> parts = stretch.subList(at, at + length);
      if (named.isPresent()) {
        found.named(named.get().niche(), parts);
      } else if (!names.isStopWord(right.get(at), spoken)) {
        found.leftOver(parts.getFirst());
      }
      at += length;
    }
    found.breakOff();
  }
}
