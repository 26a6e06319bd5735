package io.timbre.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ReadPublishedRatesTest {

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" \
      xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
        <gesmes:subject>Reference rates</gesmes:subject>
        <Cube>
          <Cube time="2026-11-26"><Cube currency="USD" rate="9.9"/></Cube>
          <Cube time="2026-11-25">
            <Cube currency="USD" rate="1.1652"/><Cube currency='JPY' rate='180.35'/>
          </Cube>
          <Cube time="2026-11-24"><Cube currency="USD" rate="1.1"/></Cube>
        </Cube>
      </gesmes:Envelope>
      """;

  private static final String CSV =
      "Date, USD, JPY, BGN, \n25 November 2026, 1.1652, 180.35, N/A, \n";

  private final ReadPublishedRates reader =
      new ReadPublishedRates(Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void the_newest_day_up_to_today_is_read_from_xml() throws IOException {
    assertPublished(read(XML));
  }

  @Test
  void a_day_in_words_is_read_from_csv() throws IOException {
    assertPublished(read(CSV));
    assertPublished(read("\uFEFF" + CSV));
  }

  @Test
  void the_newest_day_is_read_from_the_csv_of_all_days() throws IOException {
    assertPublished(
        read("Date,USD,JPY,\n2026-11-25,1.1652,180.35,\n2026-11-24,1.1,179,\n1999-01-04,1,133,\n"));
  }

  @Test
  void a_file_may_come_packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("eurofxref.csv"));
      zip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    assertPublished(reader.read(new ByteArrayInputStream(packed.toByteArray())));
  }

  @Test
  void other_files_are_refused() {
    assertRefused("", "rates.wrong.file");
    assertRefused("handle,followers\nx,1\n", "rates.wrong.file");
    assertRefused("<html><body>", "rates.wrong.file");
    assertRefused("PK\u0003\u0004 and then nothing", "rates.wrong.file");
    assertRefused("<rates/>", "rates.wrong.file.none");
    assertRefused("Date,USD\nsome day,1.1\n", "rates.wrong.file.day");
    assertRefused("Date,USD\n2026-11-25,-1.1\n", "rates.wrong.file.rate");
    assertRefused("Date,USD\n2026-11-25,0.0\n", "rates.wrong.file.rate");
  }

  @Test
  void entities_are_not_resolved() {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    assertRefused(outside + "<x>&e;</x>", "rates.wrong.file");
  }

  private static void assertPublished(PublishedRates rates) {
    assertThat(rates.day()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(rates.perEuro())
        .containsExactly(
            entry("JPY", new BigDecimal("180.35")), entry("USD", new BigDecimal("1.1652")));
  }

  private void assertRefused(String file, String reason) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(RefusedRate.class).hasMessage(reason);
  }

  private PublishedRates read(String file) throws IOException {
    return reader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
