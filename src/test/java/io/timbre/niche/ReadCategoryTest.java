package io.timbre.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCategoryTest {
  private static final NicheTree TREE = NicheTree.shipped();
  private static final Path LISTS = Path.of("../shared/data/lists");
  private static final CsvReader.CsvReaderBuilder LENIENT =
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  private final ReadCategory read = new ReadCategory(TREE);

  @ParameterizedTest
  @CsvSource({
    "Sports with a ball, ball-sports",
    "Music & Dance, music dance",
    "Cinema & Actors/actresses, film-tv",
    "Humor & Fun & Happiness, comedy",
    "Kids & Toys, children toys",
    "DIY & Life Hacks, diy-crafts",
    "Science & Technology, science technology",
    "Modeling, modelling",
    "Shows, television",
    "Daily vlogs, vlogs",
    "ASMR, asmr",
    "Mystery, mystery-the-paranormal",
    "Adult content, adult-content",
    "fashion/beauty, fashion beauty",
    "HEALTH AND FITNESS, health fitness"
  })
  void a_category_is_its_niches(String category, String keys) {
    assertThat(keys(category)).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Music & Dance; Travel", "Music, Dance, Travel", "Music|Dance | Travel",
        "[\"Music & Dance\",\"Travel\"]", "['Music', 'Dance', 'Travel']", "Music / Dance / Travel",
        "Music; #REF!; Dance; Travel; music"
      })
  void a_cell_may_hold_several(String cell) {
    assertThat(keys(cell)).containsExactly("music", "dance", "travel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "N/A", "n/a'", "NULL", "#VALOR!", "[]", "Other", "/&|", "😀"})
  void what_is_no_category_has_no_niche(String cell) {
    assertThat(read.read(cell)).isEmpty();
  }

  @Test
  void an_invalid_file_is_refused_with_line_and_reason() {
    assertThatThrownBy(() -> ReadCategory.parse(TREE, "category\tniches\nShows\ttelly"))
        .isInstanceOf(InvalidNicheFile.class)
        .hasMessageContainingAll("list-categories.tsv", "line 2", "no niche has the key 'telly'");
    assertThatThrownBy(
            () -> ReadCategory.parse(TREE, "category\tniches\nShows\tmusic\nSHOW\tmusic"))
        .isInstanceOf(InvalidNicheFile.class)
        .hasMessageContainingAll("line 3", "'SHOW' is taken");
  }

  @Test
  void every_category_of_the_real_lists_has_a_niche() throws IOException {
    assumeThat(LISTS).as("the real lists, which are not part of the project").isDirectory();

    Set<String> categories = new TreeSet<>();
    try (Stream<Path> lists = Files.list(LISTS)) {
      for (Path list : lists.toList()) {
        categories.addAll(categoriesOf(list));
      }
    }

    assertThat(categories).hasSizeGreaterThan(40).noneMatch(c -> read.read(c).isEmpty());
  }

  private static Set<String> categoriesOf(Path list) throws IOException {
    Set<String> categories = new TreeSet<>();
    try (var rows = LENIENT.ofCsvRecord(list)) {
      List<String> headings = List.of();
      for (CsvRecord row : rows) {
        for (int i = 0; i < Math.min(headings.size(), row.getFieldCount()); i++) {
          if (headings.get(i).strip().startsWith("Category") && !row.getField(i).isBlank()) {
            categories.add(row.getField(i));
          }
        }
        headings = headings.isEmpty() ? row.getFields() : headings;
      }
    }
    return categories;
  }

  private List<String> keys(String cell) {
    return read.read(cell).stream().map(NicheNode::key).toList();
  }
}
