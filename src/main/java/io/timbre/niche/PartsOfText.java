package io.timbre.niche;

import java.util.List;
import java.util.Optional;

/** Reads parts of one text as {@link ReadTopics} does, in the language that all of it shows. */
public final class PartsOfText {
  private final ReadTopics read;
  private final Optional<Language> spoken;

  PartsOfText(ReadTopics read, Optional<Language> spoken) {
    this.read = read;
    this.spoken = spoken;
  }

  /** As {@link ReadTopics#namedAtStartOf}. */
  public Optional<NamedNiche> namedAtStartOf(List<Word> words) {
    return read.namedAtStartOf(words, spoken);
  }

  /** As {@link ReadTopics#read(List)}. */
  public Topics read(List<List<Word>> stretches) {
    return read.read(stretches, spoken);
  }

  /** Whether it is a word of English dictionaries, or one that niches are named with. */
  public boolean isEverydayWord(Word word) {
    return read.isEverydayWord(word);
  }
}
