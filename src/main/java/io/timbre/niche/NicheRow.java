package io.timbre.niche;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of {@code niches.tsv}, which states one niche. */
record NicheRow(
    TableLine line,
    String key,
    String name,
    Optional<String> parent,
    Optional<String> iab,
    List<String> synonyms) {

  static final List<String> COLUMNS = List.of("key", "name", "parent", "iab", "synonyms");

  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  NicheRow {
    if (!KEY.matcher(key).matches()) {
      throw line.wrong("key '" + key + "' is not lower-case words joined by hyphens");
    }
    if (name.isEmpty()) {
      throw line.wrong("niche '" + key + "' has no name");
    }
    synonyms = List.copyOf(synonyms);
  }

  static NicheRow of(TableLine line) {
    return new NicheRow(
        line, line.cell(0), line.cell(1), filled(line.cell(2)), filled(line.cell(3)), line.list(4));
  }

  /** Returns the name and all synonyms of the niche. */
  List<String> phrases() {
    return Stream.concat(Stream.of(name), synonyms.stream()).toList();
  }

  @Override
  public String toString() {
    return "'" + key + "' of line " + line.number();
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
