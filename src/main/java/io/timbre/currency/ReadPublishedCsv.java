package io.timbre.currency;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code eurofxref.csv} or {@code eurofxref-hist.csv}. The header has the word Date and then
 * the currencies; each line below it is a day. Lines end with a comma, and cells may begin with a
 * space.
 */
final class ReadPublishedCsv {

  private static final String DATE = "Date";

  /** The cell of a currency that had no rate on a day. */
  private static final String NONE = "N/A";

  private ReadPublishedCsv() {}

  static void read(byte[] file, NewestDay days) {
    String text = new String(file, StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(text)) {
      read(lines.iterator(), days);
    } catch (CsvParseException noTable) {
      throw new RefusedRate("file", "rates.wrong.file");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void read(Iterator<CsvRecord> lines, NewestDay days) {
    List<String> header = lines.hasNext() ? cells(lines.next()) : List.of();
    if (header.isEmpty() || !header.getFirst().equals(DATE)) {
      throw new RefusedRate("file", "rates.wrong.file");
    }
    while (lines.hasNext()) {
      List<String> cells = cells(lines.next());
      Map<String, String> rates = new HashMap<>();
      for (int at = 1; at < Math.min(cells.size(), header.size()); at++) {
        if (!cells.get(at).isEmpty() && !cells.get(at).equals(NONE)) {
          rates.put(header.get(at), cells.get(at));
        }
      }
      days.add(NewestDay.day(cells.getFirst()), rates);
    }
  }

  private static List<String> cells(CsvRecord line) {
    return line.getFields().stream().map(String::strip).toList();
  }
}
