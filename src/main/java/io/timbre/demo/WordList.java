package io.timbre.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** One of the shipped word lists from which names and handles are made up. */
final class WordList {

  private final String file;
  private final Properties lists = new Properties();

  private WordList(String file) {
    this.file = file;
  }

  static WordList shipped(String file) {
    WordList list = new WordList(file);
    ClassPathResource resource = new ClassPathResource("demo/" + file);
    try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
      list.lists.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  /**
   * The keys in alphabetical order, so that the result does not depend on the order of a hash
   * table.
   */
  SortedSet<String> keys() {
    return new TreeSet<>(lists.stringPropertyNames());
  }

  /**
   * The words of a key.
   *
   * @throws IllegalStateException if the list has no such key
   */
  List<String> of(String key) {
    String words = lists.getProperty(key);
    if (words == null) {
      throw new IllegalStateException("demo/" + file + " has no words for " + key);
    }
    return List.of(words.strip().split("\\s+"));
  }
}
