package io.timbre.campaign.export.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts that documents are printed in and hold: Roboto for Latin, Greek and Cyrillic, Droid
 * Sans Fallback for Chinese, Japanese and Korean. Both are under the Apache License 2.0.
 */
@Component
class PrintFonts {

  private static final String ROBOTO =
      "META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-%s.woff";
  private static final String FALLBACK = "io/timbre/campaign/export/paper/DroidSansFallback.ttf";

  /** A letter that no font holds. */
  private static final String BLANK_LETTER = "◊";

  /** Drawings hold no words: those would need fonts of the machine. */
  private static final Set<FSFontUseCase> IN_TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);

  private static final int HIGHEST = 0x3FFFF;

  private final byte[] regular = Woff.unpacked(read(ROBOTO.formatted("Regular")));
  private final byte[] medium = Woff.unpacked(read(ROBOTO.formatted("Medium")));
  private final byte[] bold = Woff.unpacked(read(ROBOTO.formatted("Bold")));
  private final byte[] fallback = read(FALLBACK);
  private final BitSet held = new BitSet(HIGHEST);

  PrintFonts() {
    hold(regular);
    hold(fallback);
  }

  /** Gives a document its fonts, by the names that its style sheet calls them. */
  void addTo(PdfRendererBuilder builder) {
    builder.useFont(of(regular), "Timbre Sans", 400, FontStyle.NORMAL, true, IN_TEXT);
    builder.useFont(of(medium), "Timbre Sans", 500, FontStyle.NORMAL, true, IN_TEXT);
    builder.useFont(of(bold), "Timbre Sans", 700, FontStyle.NORMAL, true, IN_TEXT);
    builder.useFont(of(fallback), "Fallback", 400, FontStyle.NORMAL, true, IN_TEXT);
  }

  private static FSSupplier<InputStream> of(byte[] font) {
    return () -> new ByteArrayInputStream(font);
  }

  /**
   * The text with nothing in it that the fonts do not hold: a letter or digit of another script
   * becomes {@value #BLANK_LETTER}, and pictures, marks and control characters fall away.
   */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (point == '\n' || held.get(point)) {
            printable.appendCodePoint(point);
          } else if (Character.isLetterOrDigit(point)) {
            printable.append(BLANK_LETTER);
          } else if (Character.isWhitespace(point)) {
            printable.append(' ');
          }
        });
    return printable.toString();
  }

  private void hold(byte[] font) {
    try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup glyphs = parsed.getUnicodeCmapLookup();
      for (int point = ' '; point <= HIGHEST; point++) {
        if (isVisible(point) && glyphs.getGlyphId(point) != 0) {
          held.set(point);
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static boolean isVisible(int point) {
    return !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT;
  }

  private static byte[] read(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
