package io.timbre.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font for print, and the characters that it has glyphs for. */
final class PrintFont {

  private static final int HIGHEST = 0x3FFFF;

  /**
   * The first variation selector. These characters change the look of the character before them and
   * are not visible themselves.
   */
  private static final int FIRST_VARIANT = 0xFE00;

  private static final int LAST_VARIANT = 0xFE0F;

  private final String name;
  private final byte[] file;
  private final BitSet held = new BitSet(HIGHEST);

  /**
   * @param name the name of the font in style sheets
   * @param file a TrueType font
   */
  PrintFont(String name, byte[] file) {
    this.name = name;
    this.file = file;
    try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      CmapLookup glyphs = parsed.getUnicodeCmapLookup();
      for (int point = ' '; point <= HIGHEST; point++) {
        if (isSeen(point) && glyphs.getGlyphId(point) != 0) {
          held.set(point);
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  String name() {
    return name;
  }

  byte[] file() {
    return file;
  }

  boolean holds(int point) {
    return held.get(point);
  }

  /** Whether a character is visible, rather than one that controls others. */
  static boolean isSeen(int point) {
    return Character.isDefined(point)
        && !Character.isISOControl(point)
        && Character.getType(point) != Character.FORMAT
        && Character.getType(point) != Character.PRIVATE_USE
        && Character.getType(point) != Character.SURROGATE
        && (point < FIRST_VARIANT || point > LAST_VARIANT);
  }
}
