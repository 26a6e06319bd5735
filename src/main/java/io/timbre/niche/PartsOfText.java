package io.timbre.niche;

import java.util.List;
import java.util.Optional;

/** Reads parts of one text as {@link ReadTopics} does, in the language of the whole text. */
public final class PartsOfText {
  private final ReadTopics read;
  private final Optional<Language> spoken;

  PartsOfText(ReadTopics read, Optional<Language> spoken) {
    this.read = read;
    this.spoken = spoken;
  }

  /** Does the same as {@link ReadTopics#namedAtStartOf}. */
  public Optional<NamedNiche> namedAtStartOf(List<Word> words) {
    return read.namedAtStartOf(words, spoken);
  }

  /** Does the same as {@link ReadTopics#read(List)}. */
  public Topics read(List<List<Word>> stretches) {
    return read.read(stretches, spoken);
  }

  /** Whether the word is in English dictionaries or in a name of a niche. */
  public boolean isEverydayWord(Word word) {
    return read.isEverydayWord(word);
  }
}
