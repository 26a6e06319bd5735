package io.timbre.intake.row;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.timbre.catalog.Platform;
import io.timbre.intake.column.CreatorList;
import io.timbre.intake.file.Limits;
import io.timbre.intake.file.Line;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorListTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n  \r\n", "\uFEFF"})
  void an_empty_file_is_refused(String text) {
    assertThat(refusal(text.getBytes(UTF_8)).key()).isEqualTo("intake.list.empty");
  }

  @Test
  void a_file_of_another_kind_is_called_by_its_name_whatever_it_calls_itself() {
    Map<String, String> files =
        Map.of(
            "%PDF-1.7 whatever", "PDF",
            "\u0089PNG\r\n", "PNG",
            "<!DOCTYPE html><html>", "HTML",
            "\n <table><tr><td>handle</td></tr>", "HTML",
            "{\"creators\": []}", "JSON",
            "[{\"handle\": \"mo\"}]", "JSON",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "XLS");
    files.forEach((text, kind) ->
        assertThat(refusal(text.getBytes(ISO_8859_1)))
            .isEqualTo(Message.of("intake.list.other-file", kind)));
  }

  @Test
  void a_zip_without_a_workbook_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("list.csv"));
      zip.write("handle\nmo\n".getBytes(UTF_8));
    }
    assertThat(refusal(bytes.toByteArray()).key()).isEqualTo("intake.list.zip");
    assertThat(refusal("PK\3\4 and nothing".getBytes(UTF_8)).key()).isEqualTo("intake.list.zip");
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    assertThat(refusal(noise).key()).isEqualTo("intake.list.binary");
    assertThat(refusal(new byte[5000]).key()).isEqualTo("intake.list.binary");
  }

  @Test
  void a_file_over_the_limit_is_refused_before_it_is_read() {
    Path file = TakenIn.file("x".repeat(3_000_000), UTF_8);
    UnreadableList thrown =
        catchThrowableOfType(
            UnreadableList.class, () -> CreatorList.open(file, new Limits(2_000_000, 10, 10)));
    assertThat(thrown.reason()).isEqualTo(Message.of("intake.list.large", 3, 2));
  }

  @Test
  void a_header_without_rows_is_refused() {
    assertThat(refusal("\nhandle,followers\n,\n".getBytes(UTF_8)))
        .isEqualTo(Message.of("intake.list.no-rows", 2));
  }

  @Test
  void a_list_without_a_header_is_refused_since_its_first_row_would_be_lost() {
    assertThat(refusal("@mo,1200,3%\n@al,55,4%\n".getBytes(UTF_8)))
        .isEqualTo(Message.of("intake.list.no-header", 1));
  }

  @Test
  void too_many_columns_are_refused() {
    String header = "handle" + ",x".repeat(256);
    assertThat(refusal((header + "\n" + header + "\n").getBytes(UTF_8)))
        .isEqualTo(Message.of("intake.list.columns", 257, 256));
  }

  @Test
  void a_title_above_the_header_is_passed_over() {
    CreatorList list =
        TakenIn.open(
            TakenIn.file("Bakers of the year;;\n;;\nHandle;Name;Followers\nmo;Mo;5\n", UTF_8));
    assertThat(list.header()).containsExactly("Handle", "Name", "Followers");
    assertThat(list.sample()).extracting(Line::number).containsExactly(4);
  }

  @Test
  void a_workbook_is_opened_whatever_its_name() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("List");
      sheet.inlineString(0, 0, "Handle");
      sheet.inlineString(0, 1, "Followers");
      sheet.inlineString(1, 0, "@mo.bakes");
      sheet.value(1, 1, 1200);
    }
    CreatorList list = TakenIn.open(TakenIn.file(bytes.toByteArray()));
    assertThat(list.format().key()).isEqualTo("intake.format.xlsx");
    assertThat(list.sample()).containsExactly(new Line(2, List.of("@mo.bakes", "1200")));
  }

  @Test
  void no_bytes_whatever_break_anything() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] starts = {
      "", "PK\3\4", "handle,followers\n", "\"", "sep=;\n", "\u00FF\u00FE", "{", "<"
    };
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      String start = starts[random.nextInt(starts.length)];
      String text =
          start + new String(bytes, ISO_8859_1).replaceAll("[\\x00-\\x08\\x0E-\\x1F]", ",");
      Path file = TakenIn.file(text.getBytes(ISO_8859_1));
      try {
        TakenIn.of(file, Platform.YOUTUBE, "EUR");
      } catch (UnreadableList refused) {
        assertThat(refused.reason().key()).as("seed " + seed).startsWith("intake.");
      }
    }
  }

  private static Message refusal(byte[] bytes) {
    Path file = TakenIn.file(bytes);
    UnreadableList thrown = catchThrowableOfType(UnreadableList.class, () -> TakenIn.open(file));
    assertThat(thrown).as("refusal").isNotNull();
    return thrown.reason();
  }
}
