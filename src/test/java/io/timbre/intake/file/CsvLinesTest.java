package io.timbre.intake.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
  private static final String[] HEADER = {"handle", "name", "followers"};

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_found_out(String delimiter) throws IOException {
    String text = "handle,name,followers\nmo,Mo Baker,12\nal,Al Miller,7\n".replace(",", delimiter);
    assertThat(cells(text))
        .containsExactly(
            List.of(HEADER), List.of("mo", "Mo Baker", "12"), List.of("al", "Al Miller", "7"));
  }

  @Test
  void decimal_commas_do_not_make_a_comma_the_delimiter() throws IOException {
    assertThat(cells("handle;er;followers\nmo;1,5;12,3\nal;2,5;7,1\n"))
        .contains(List.of("mo", "1,5", "12,3"));
  }

  @Test
  void a_first_line_may_tell_the_delimiter() throws IOException {
    assertThat(lines("sep=;\nhandle;name,s\nmo;a,b,c\n".getBytes(UTF_8)))
        .containsExactly(
            new Line(2, List.of("handle", "name,s")), new Line(3, List.of("mo", "a,b,c")));
  }

  @Test
  void blank_lines_are_left_out_and_counted() throws IOException {
    assertThat(lines("\r\n\r\nhandle,n\r\n\r\nmo,1".getBytes(UTF_8)))
        .extracting(Line::number)
        .containsExactly(3, 5);
  }

  @Test
  void a_cell_may_hold_line_breaks_delimiters_and_quotation_marks() throws IOException {
    String text = "handle,bio,n\r\nmo,\"bread,\nand \"\"cake\"\"\",1\r\nal,x,2\r\n";
    assertThat(lines(text.getBytes(UTF_8)))
        .containsExactly(
            new Line(1, List.of("handle", "bio", "n")),
            new Line(2, List.of("mo", "bread,\nand \"cake\"", "1")),
            new Line(4, List.of("al", "x", "2")));
  }

  @Test
  void json_in_a_cell_is_one_cell_however_its_quotation_marks_are_written() throws IOException {
    List<String> expected = List.of("mo", "{\"age\": \"18\", \"share\": [1, 2]}", "1");
    assertThat(cells("handle,ages,n\nmo,\"{\"\"age\"\": \"\"18\"\", \"\"share\"\": [1, 2]}\",1\n"))
        .contains(expected);
    assertThat(cells("handle,ages,n\nmo,\"{\\\"age\\\": \\\"18\\\", \\\"share\\\": [1, 2]}\",1\n"))
        .contains(expected);
  }

  @Test
  void a_stray_quotation_mark_is_text_and_the_rows_below_are_read() throws IOException {
    assertThat(cells("handle,name,n\nmo,\"Mo,1\nal,Al,2\nbo,Bo,3\n"))
        .containsExactly(
            List.of("handle", "name", "n"),
            List.of("mo", "\"Mo", "1"),
            List.of("al", "Al", "2"),
            List.of("bo", "Bo", "3"));
  }

  @Test
  void two_stray_quotation_marks_do_not_swallow_the_rows_between() throws IOException {
    assertThat(cells("handle,name,n,er\nmo,\"Mo,1,2\nal,Al,2,3\nbo,Bo\",3,4\n"))
        .containsExactly(
            List.of("handle", "name", "n", "er"),
            List.of("mo", "\"Mo", "1", "2"),
            List.of("al", "Al", "2", "3"),
            List.of("bo", "Bo\"", "3", "4"));
  }

  @Test
  void a_quotation_mark_inside_a_cell_is_text() throws IOException {
    assertThat(cells("handle,name,n\nmo,Mo \"the\" Baker,1\nal,\"Al\" Miller,2\n"))
        .contains(List.of("mo", "Mo \"the\" Baker", "1"), List.of("al", "\"Al\" Miller", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_end_as_they_like(String end) throws IOException {
    assertThat(lines(("a,b" + end + "1,2" + end).getBytes(UTF_8)))
        .containsExactly(new Line(1, List.of("a", "b")), new Line(2, List.of("1", "2")));
  }

  @Test
  void encodings_are_found_out() throws IOException {
    String text = "handle;name;land\nmo;José Müller;España\nal;Zoë Núñez;Österreich\n";
    for (Charset charset : List.of(UTF_8, ISO_8859_1, Charset.forName("windows-1252"))) {
      assertThat(lines(text.getBytes(charset)))
          .as(charset.name())
          .contains(new Line(2, List.of("mo", "José Müller", "España")))
          .contains(new Line(3, List.of("al", "Zoë Núñez", "Österreich")));
    }
  }

  @Test
  void curly_quotes_and_the_euro_sign_of_windows_are_read() throws IOException {
    byte[] text =
        "handle;name;price\nmo;Mo’s – “Bread”;5 €\n".getBytes(Charset.forName("windows-1252"));
    assertThat(lines(text)).contains(new Line(2, List.of("mo", "Mo’s – “Bread”", "5 €")));
  }

  @Test
  void byte_order_marks_are_no_part_of_the_first_header() throws IOException {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(lines("\uFEFF\"handle\",\"name\"\nmo,Möller\n".getBytes(charset)))
          .containsExactly(
              new Line(1, List.of("handle", "name")), new Line(2, List.of("mo", "Möller")));
    }
  }

  @Test
  void utf_16_is_seen_without_a_byte_order_mark() throws IOException {
    assertThat(lines("handle\tname\nmo\tMöller\n".getBytes(UTF_16LE)))
        .contains(new Line(2, List.of("mo", "Möller")));
  }

  @Test
  void a_line_beyond_the_limit_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("long"), "a,b\n1,2\n" + "x".repeat(2000) + "\n");
    CsvLines lines = new CsvLines(file, new Limits(1_000_000, 10, 1000));
    assertThatThrownBy(() -> lines.stream().toList())
        .isInstanceOfSatisfying(
            UnreadableList.class,
            it -> assertThat(it.reason().arguments()).containsExactly("3", "1000"));
  }

  @Test
  void whatever_cells_are_written_by_the_book_are_read_back() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<List<String>> table = table(random);
      assertThat(cells(written(table))).as("seed " + seed).isEqualTo(table);
    }
  }

  /** Fifty rows of cells as nasty as may be; only the first row tells the delimiter plainly. */
  private static List<List<String>> table(Random random) {
    String[] bits = {"a", "Ü", ",", "\"", "\n", " b", "😀", "'", "x y", "1.5"};
    List<List<String>> table = new ArrayList<>(List.of(List.of(HEADER)));
    for (int row = 0; row < 50; row++) {
      List<String> cells = new ArrayList<>(List.of("h" + row));
      while (cells.size() < HEADER.length) {
        StringBuilder cell = new StringBuilder("c");
        random.ints(random.nextInt(6), 0, bits.length).forEach(bit -> cell.append(bits[bit]));
        cells.add(cell.append("z").toString());
      }
      table.add(cells);
    }
    return table;
  }

  private static String written(List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> quoted =
          row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList();
      text.append(String.join(",", quoted)).append("\r\n");
    }
    return text.toString();
  }

  private List<List<String>> cells(String text) throws IOException {
    return lines(text.getBytes(UTF_8)).stream().map(Line::cells).toList();
  }

  private List<Line> lines(byte[] text) throws IOException {
    Path file = Files.write(Files.createTempFile(folder, "list", ".csv"), text);
    try (Stream<Line> lines = new CsvLines(file, Limits.USUAL).stream()) {
      return lines.toList();
    }
  }
}
