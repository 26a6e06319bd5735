package io.timbre.niche;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * English words, British and American, in all inflections and without accents and apostrophes. They
 * come from SCOWL; its licence is beside the lists. The names are the other words in the vocabulary
 * of MiniLM (Apache License 2.0).
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

  /** Loads the words that come with Timbre. */
  public static EnglishWords shipped() {
    return new EnglishWords(lines("common-english.txt"), lines("english.txt"), lines("names.txt"));
  }

  /** Whether the lists have this word. */
  public boolean contain(String word) {
    return common.contains(word) || others.contains(word);
  }

  /**
   * Whether the word is correctly spelt although it is not in the dictionaries: the name of a
   * person, place or brand, or a foreign word used in English texts.
   */
  boolean spellAsName(String word) {
    return names.contains(word);
  }

  /** Whether it is one of the four thousand most common words. */
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
