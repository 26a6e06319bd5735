package io.timbre.documents.paper;

import com.openhtmltopdf.extend.FSStream;
import io.timbre.documents.letterhead.Letterhead;
import io.timbre.documents.letterhead.Logo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The style sheets and the logo of a document. Nothing else is loaded while it is printed. */
final class Enclosed {

  /** The scheme of their addresses. */
  static final String SCHEME = "enclosed";

  private static final String STYLE = "io/timbre/documents/paper/paper.css";

  private final Map<String, byte[]> things = new HashMap<>();

  Enclosed(Letterhead letterhead) {
    things.put("enclosed:paper.css", style());
    things.put("enclosed:accent.css", accent(letterhead));
    letterhead.logo().map(Logo::png).ifPresent(png -> things.put("enclosed:logo.png", png));
  }

  private static byte[] style() {
    try {
      return new ClassPathResource(STYLE).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static byte[] accent(Letterhead letterhead) {
    return ".accent, h1, h2 { color: %1$s } .rule { border-color: %1$s }"
        .formatted(letterhead.accent().hex())
        .getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Returns the address if something is enclosed under it. With null, the renderer loads nothing.
   */
  @Nullable String resolve(@Nullable String address) {
    return address != null && things.containsKey(address) ? address : null;
  }

  FSStream open(String address) {
    byte[] thing = things.getOrDefault(address, new byte[0]);
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(thing);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
