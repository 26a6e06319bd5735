package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import io.timbre.intake.cell.DecimalMark;
import io.timbre.intake.cell.Figure;
import io.timbre.intake.cell.ReadFigure;
import io.timbre.intake.file.Line;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words in headers. */
public final class HeaderWords {
  private static final Pattern HUMPS = Pattern.compile("(?<=[a-z]{3})(?=[A-Z][a-z])");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 4;
  private static final Map<String, Set<Word>> KNOWN = known();

  private HeaderWords() {}

  /**
   * Whether a line is the header of a list: at least two of its cells name a column, or its only
   * cell does.
   */
  public static boolean isHeader(Line line) {
    long telling = line.cells().stream().filter(cell -> read(cell).isTelling()).count();
    return telling >= 2 || line.width() == 1 && telling == 1 && read(line.cell(0)).unknown() == 0;
  }

  /**
   * Whether a line is a row of a list: no cell names a column, and one contains a number, a handle
   * with {@code @} or a web address.
   */
  public static boolean isData(Line line) {
    boolean telling = line.cells().stream().anyMatch(cell -> read(cell).isTelling());
    return !telling && line.cells().stream().anyMatch(HeaderWords::isContent);
  }

  private static boolean isContent(String cell) {
    boolean number = ReadFigure.read(cell, DecimalMark.NEITHER) instanceof Figure.Known;
    return number || cell.startsWith("@") || cell.startsWith("http");
  }

  /** The platform that a cell names, such as {@code YouTube} or {@code ig}. */
  public static Optional<Platform> platform(String cell) {
    Set<Platform> named = read(cell).platforms();
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** Reads the words of a header. */
  static Heading read(String header) {
    List<String> tokens = tokens(header);
    Set<Word> found = EnumSet.noneOf(Word.class);
    int unknown = 0;
    int at = 0;
    while (at < tokens.size()) {
      int length = knownLength(tokens, at);
      if (length == 0) {
        unknown++;
      } else {
        found.addAll(KNOWN.getOrDefault(phrase(tokens, at, length), Set.of()));
      }
      at += Math.max(length, 1);
    }
    return new Heading(found, unknown);
  }

  private static int knownLength(List<String> tokens, int at) {
    int length = Math.min(LONGEST, tokens.size() - at);
    while (length > 0 && !KNOWN.containsKey(phrase(tokens, at, length))) {
      length--;
    }
    return length;
  }

  /**
   * Joins words without spaces, so that {@code followerscount} is recognised where {@code followers
   * count} is listed. {@code avglikes} is not recognised.
   */
  private static String phrase(List<String> tokens, int at, int length) {
    return String.join("", tokens.subList(at, at + length));
  }

  private static List<String> tokens(String header) {
    String apart = HUMPS.matcher(header.strip()).replaceAll(" ").replace("%", " percent ");
    String plain = Normalizer.normalize(apart.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String words = SEPARATORS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" ");
    List<String> tokens = new ArrayList<>(List.of(words.strip().split(" ")));
    tokens.removeIf(String::isEmpty);
    return tokens;
  }

  private static Map<String, Set<Word>> known() {
    Map<String, Set<Word>> known = new HashMap<>();
    Properties file = load();
    for (Word word : Word.values()) {
      for (String phrase : file.getProperty(word.name(), "").split(",\\s*")) {
        known.computeIfAbsent(phrase.replace(" ", ""), _ -> EnumSet.noneOf(Word.class)).add(word);
      }
    }
    return known;
  }

  private static Properties load() {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                HeaderWords.class.getResourceAsStream("header-words.properties")),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(file);
      return words;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
