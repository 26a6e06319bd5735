package io.timbre.niche;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a category cell of a creator list into niches: "Sports with a ball" is Ball sports, "Music
 * & Dance" is Music and Dance.
 *
 * <p>A category is looked up in {@code list-categories.tsv}, then among the names and synonyms of
 * niches. If neither has it, its parts are looked up.
 */
public final class ReadCategory {
  private static final String FILE = "list-categories.tsv";
  private static final List<String> COLUMNS = List.of("category", "niches");

  /**
   * Separates several categories in one cell. The brackets and quotes of a JSON array need no
   * handling, because only letters and digits count.
   */
  private static final Pattern BETWEEN_CATEGORIES = Pattern.compile("[,;|]");

  private static final Pattern WITHIN_CATEGORY =
      Pattern.compile("[/&+]|\\band\\b", Pattern.CASE_INSENSITIVE);

  private final NicheTree tree;
  private final Map<String, List<NicheNode>> categories = new HashMap<>();

  /**
   * Loads the categories that Timbre ships.
   *
   * @throws InvalidNicheFile if a category is listed twice or refers to a niche that the tree does
   *     not have
   */
  public ReadCategory(NicheTree tree) {
    this(tree, TableLine.shipped(FILE, COLUMNS));
  }

  static ReadCategory parse(NicheTree tree, String table) {
    return new ReadCategory(tree, TableLine.of(FILE, table, COLUMNS));
  }

  private ReadCategory(NicheTree tree, List<TableLine> lines) {
    this.tree = tree;
    for (TableLine line : lines) {
      if (categories.putIfAbsent(letters(line.cell(0)), niches(line)) != null) {
        throw line.wrong("category '" + line.cell(0) + "' is taken by a line above");
      }
    }
  }

  private List<NicheNode> niches(TableLine line) {
    return Arrays.stream(line.cell(1).split(";"))
        .map(String::strip)
        .map(key ->
            tree.find(key).orElseThrow(() -> line.wrong("no niche has the key '" + key + "'")))
        .toList();
  }

  /**
   * Returns the niches of a cell, each once, in the order of the cell; empty if nothing is known.
   */
  public List<NicheNode> read(String cell) {
    return BETWEEN_CATEGORIES.splitAsStream(cell).flatMap(this::readOne).distinct().toList();
  }

  private Stream<NicheNode> readOne(String category) {
    List<NicheNode> whole = known(category);
    return whole.isEmpty()
        ? WITHIN_CATEGORY.splitAsStream(category).flatMap(part -> known(part).stream())
        : whole.stream();
  }

  private List<NicheNode> known(String category) {
    List<NicheNode> mapped = categories.get(letters(category));
    return mapped == null ? tree.named(category).stream().toList() : mapped;
  }

  private static String letters(String category) {
    return Word.stems(Word.allIn(category));
  }
}
