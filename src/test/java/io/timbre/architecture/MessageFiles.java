package io.timbre.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The message files, as they are written. */
final class MessageFiles {

  private MessageFiles() {}

  /** Every text under its key. */
  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    SourceFiles.in("src/main/resources/messages", ".properties")
        .forEach(file -> texts.putAll(in(file)));
    return texts;
  }

  /** Those of some files, by their names. */
  static Map<String, String> texts(String... files) {
    Map<String, String> texts = new TreeMap<>();
    for (String file : files) {
      texts.putAll(in(Path.of("src/main/resources/messages", file + ".properties")));
    }
    return texts;
  }

  private static Map<String, String> in(Path file) {
    Properties messages = new Properties();
    try {
      messages.load(new StringReader(SourceFiles.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    messages.stringPropertyNames().forEach(key -> texts.put(key, messages.getProperty(key)));
    return texts;
  }
}
