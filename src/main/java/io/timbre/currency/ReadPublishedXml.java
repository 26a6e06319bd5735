package io.timbre.currency;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code eurofxref-daily.xml}, {@code -hist-90d.xml} or {@code -hist.xml}. Each day is a
 * {@code Cube} with a {@code time}. It contains a {@code Cube} with a {@code currency} and a {@code
 * rate} for each rate.
 */
final class ReadPublishedXml {

  private static final String CUBE = "Cube";

  private ReadPublishedXml() {}

  static void read(byte[] file, NewestDay days) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      read(factory.createXMLStreamReader(new ByteArrayInputStream(file)), days);
    } catch (XMLStreamException damaged) {
      throw new RefusedRate("file", "rates.wrong.file");
    }
  }

  private static void read(XMLStreamReader xml, NewestDay days) throws XMLStreamException {
    @Nullable LocalDate day = null;
    Map<String, String> rates = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals(CUBE)) {
        continue;
      }
      String time = xml.getAttributeValue(null, "time");
      String currency = xml.getAttributeValue(null, "currency");
      String rate = xml.getAttributeValue(null, "rate");
      if (time != null) {
        hand(day, rates, days);
        day = NewestDay.day(time);
      } else if (currency != null && rate != null) {
        rates.put(currency, rate);
      }
    }
    hand(day, rates, days);
  }

  private static void hand(@Nullable LocalDate day, Map<String, String> rates, NewestDay days) {
    if (day != null) {
      days.add(day, rates);
    }
    rates.clear();
  }
}
