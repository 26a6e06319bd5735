package io.timbre.niche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The English words that dictionaries agree on, British and American, in every inflection and
 * without accents and apostrophes: from SCOWL, whose licence lies beside the lists. The names are
 * what the vocabulary of MiniLM (Apache License 2.0) has beside them.
 */
public final class EnglishWords {
  private final Set<String> common;
  private final Set<String> others;
  private final Set<String> names;

  private EnglishWords(Set<String> common, Set<String> others, Set<String> names) {
    this.common = common;
    this.others = others;
    this.names = names;
  }

  /** The words that come with Timbre. */
  public static EnglishWords shipped() {
    return new EnglishWords(lines("common-english.txt"), lines("english.txt"), lines("names.txt"));
  }

  /** Whether there is such a word. */
  public boolean contain(String word) {
    return common.contains(word) || others.contains(word);
  }

  /**
   * Whether it is spelt as it should be without being such a word: the name of a person, a place or
   * a brand, or a word of another language that English texts use.
   */
  boolean spellAsName(String word) {
    return names.contains(word);
  }

  /** Whether it is one of the four thousand words that most texts are made of. */
  boolean areFullOf(String word) {
    return common.contains(word);
  }

  private static Set<String> lines(String file) {
    String path = "/words/" + file;
    try (var in = Objects.requireNonNull(EnglishWords.class.getResourceAsStream(path), path)) {
      return new HashSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }
}
