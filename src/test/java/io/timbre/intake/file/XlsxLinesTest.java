package io.timbre.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxLinesTest {
  @TempDir Path folder;

  @Test
  void cells_are_read_as_a_person_sees_them_with_every_digit() throws IOException {
    List<Line> lines =
        lines(sheet -> {
          sheet.value(0, 0, "handle");
          sheet.value(0, 1, "followers");
          sheet.value(1, 0, 433);
          sheet.value(1, 1, 12_300_000);
          sheet.value(1, 2, 0.0139);
          sheet.style(1, 2).format("0.00%").set();
          sheet.value(1, 3, LocalDate.of(2022, 6, 1));
          sheet.style(1, 3).format("yyyy-mm-dd").set();
          sheet.value(1, 4, 1.5);
          sheet.value(1, 5, true);
        });
    assertThat(lines)
        .containsExactly(
            new Line(1, List.of("handle", "followers")),
            new Line(2, List.of("433", "12300000", "1.39%", "2022-06-01", "1.5", "true")));
  }

  @Test
  void three_decimals_cannot_be_taken_for_thousands() throws IOException {
    assertThat(lines(sheet -> sheet.value(0, 0, 348.125)).getFirst().cell(0)).isEqualTo("348.1250");
  }

  @Test
  void text_inside_the_cell_is_read() throws IOException {
    assertThat(lines(sheet -> sheet.inlineString(0, 0, "@mo.bakes")).getFirst().cell(0))
        .isEqualTo("@mo.bakes");
  }

  @Test
  void rows_keep_their_numbers_and_cells_their_columns() throws IOException {
    List<Line> lines =
        lines(sheet -> {
          sheet.value(3, 1, "handle");
          sheet.value(7, 3, "x");
        });
    assertThat(lines.stream().filter(line -> line.width() > 0))
        .containsExactly(new Line(4, List.of("", "handle")), new Line(8, List.of("", "", "", "x")));
  }

  @Test
  void the_first_sheet_with_anything_in_it_is_the_list() throws IOException {
    Path file = folder.resolve("sheets.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      workbook.newWorksheet("Empty");
      workbook.newWorksheet("List").value(0, 0, "handle");
    }
    assertThat(read(file)).containsExactly(new Line(1, List.of("handle")));
  }

  @Test
  void a_damaged_workbook_is_refused_and_breaks_nothing_else() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(filled(sheet -> sheet.value(0, 0, "handle")));
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      random.ints(5, 0, whole.length).forEach(at -> damaged[at] = (byte) random.nextInt());
      Path file = Files.write(folder.resolve("damaged.xlsx"), damaged);
      try {
        read(file);
      } catch (UnreadableList refused) {
        assertThat(refused.reason().key()).as("seed " + seed).startsWith("intake.list.");
      }
    }
  }

  private List<Line> lines(Consumer<Worksheet> fill) throws IOException {
    return read(filled(fill));
  }

  private Path filled(Consumer<Worksheet> fill) throws IOException {
    Path file = Files.createTempFile(folder, "list", ".upload");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      fill.accept(workbook.newWorksheet("List"));
    }
    return file;
  }

  private static List<Line> read(Path file) throws IOException {
    try (Stream<Line> lines = new XlsxLines(file, Limits.USUAL).stream()) {
      return lines.toList();
    }
  }
}
