package io.timbre.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private static final List<Cell> EVERY_KIND =
      List.of(
          Cell.text("Lin, “the baker”\nof \"Quillaxo\" 🍞"),
          Cell.whole(12_345),
          Cell.decimal(73.456),
          Cell.percent(0.0789),
          Cell.amount(Optional.of(new BigDecimal("310.50")), "EUR"),
          Cell.day(Optional.of(LocalDate.of(2026, 12, 1))),
          new Cell.Link(URI.create("https://www.instagram.com/lin")),
          Cell.whole(null));

  private static Sheets sheets(List<Cell> row) {
    List<Column> columns =
        row.stream().map(cell -> new Column("A column", "What it means", 20)).toList();
    return new Sheets("A title", List.of(new Sheet("Main", columns, List.of(row))));
  }

  private static List<String> csv(List<Cell> row) {
    String file = new String(WriteCsv.of(sheets(row)), StandardCharsets.UTF_8);
    assertThat(file).startsWith("\ufeff").endsWith("\r\n");
    return CsvReader.builder().ofCsvRecord(file.substring(1)).stream()
        .skip(1)
        .map(CsvRecord::getFields)
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> xlsx(List<Cell> row) throws IOException {
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(WriteXlsx.of(sheets(row))), WITH_FORMATS)) {
      return workbook.getFirstSheet().read();
    }
  }

  @Test
  void csv_holds_every_kind_of_cell_in_one_way_of_writing() throws IOException {
    assertThat(csv(EVERY_KIND))
        .containsExactly(
            "Lin, “the baker”\nof \"Quillaxo\" 🍞",
            "12345",
            "73.456",
            "7.89%",
            "310.50",
            "2026-12-01",
            "https://www.instagram.com/lin",
            "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=HYPERLINK(\"x\")"})
  void no_text_of_a_csv_runs_as_a_formula(String name) {
    assertThat(csv(List.of(new Cell.Text(name)))).containsExactly("'" + name);
  }

  @Test
  void a_workbook_holds_numbers_as_numbers_and_days_as_days() throws IOException {
    Row row = xlsx(EVERY_KIND).get(1);
    assertThat(row.getCellText(0)).isEqualTo("Lin, “the baker”\nof \"Quillaxo\" 🍞");
    assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("12345"));
    assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("73.456"));
    assertThat(row.getCellAsNumber(3)).contains(new BigDecimal("0.0789"));
    assertThat(row.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("310.50");
    assertThat(row.getCellAsDate(5).orElseThrow().toLocalDate()).isEqualTo("2026-12-01");
    assertThat(row.getCellText(6)).isEqualTo("https://www.instagram.com/lin");
    assertThat(row.getOptionalCell(7)).isEmpty();
  }

  @Test
  void a_workbook_shows_figures_by_their_kind() throws IOException {
    Row row = xlsx(EVERY_KIND).get(1);
    assertThat(Arrays.asList(1, 2, 3, 4, 5))
        .extracting(column -> row.getCell(column).getDataFormatString())
        .containsExactly("#,##0", "0.0", "0.00%", "[$EUR] #,##0.00", "yyyy-mm-dd");
  }

  @Test
  void a_text_of_a_workbook_is_never_a_formula_and_needs_no_mark() throws IOException {
    Row row = xlsx(List.of(Cell.text("=1+1"))).get(1);
    assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(row.getCellText(0)).isEqualTo("=1+1");
  }

  @Test
  void an_amount_keeps_its_decimals_and_has_those_of_its_currency() throws IOException {
    List<Cell> amounts =
        List.of(
            Cell.amount(Optional.of(new BigDecimal("0.1941")), "EUR"),
            Cell.amount(Optional.of(new BigDecimal("3200000")), "JPY"));
    Row row = xlsx(amounts).get(1);
    assertThat(row.getCell(0).getDataFormatString()).isEqualTo("[$EUR] #,##0.0000");
    assertThat(row.getCell(1).getDataFormatString()).isEqualTo("[$JPY] #,##0");
  }

  @Test
  void a_text_that_is_longer_than_a_cell_is_cut_in_a_workbook() throws IOException {
    assertThat(xlsx(List.of(Cell.text("x".repeat(40_000)))).get(1).getCellText(0)).hasSize(32_767);
  }

  @Test
  void a_row_has_a_cell_for_each_column() {
    List<Column> columns = List.of(new Column("One", "", 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sheet("Main", columns, List.of(List.of())));
  }
}
