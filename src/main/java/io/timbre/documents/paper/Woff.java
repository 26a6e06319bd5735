package io.timbre.documents.paper;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a web font (WOFF 1.0, W3C Recommendation) into the TrueType font that it was made from.
 * The fonts are shipped as WOFF, and documents embed TrueType.
 */
final class Woff {

  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int TABLE = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_TABLE = 16;

  /** The tag of the table {@code GSUB}, and a tag that no table has. */
  private static final int SUBSTITUTIONS = 0x47535542;

  private static final int UNUSED = 0x67737562;

  private Woff() {}

  /**
   * Returns the TrueType font.
   *
   * @throws IllegalArgumentException if the font is not WOFF, or is damaged
   */
  static byte[] unpacked(byte[] font) {
    ByteBuffer woff = ByteBuffer.wrap(font);
    if (woff.getInt(0) != SIGNATURE) {
      throw new IllegalArgumentException("The font is not WOFF");
    }
    int tables = woff.getShort(12);
    ByteBuffer sfnt = ByteBuffer.allocate(woff.getInt(16));
    putHeader(sfnt, woff.getInt(4), tables);
    int at = SFNT_HEADER + tables * SFNT_TABLE;
    for (int table = 0; table < tables; table++) {
      int entry = HEADER + table * TABLE;
      int length = woff.getInt(entry + 12);
      sfnt.putInt(woff.getInt(entry)).putInt(woff.getInt(entry + 16)).putInt(at).putInt(length);
      sfnt.put(at, data(font, woff.getInt(entry + 4), woff.getInt(entry + 8), length));
      at += (length + 3) & ~3;
    }
    return sfnt.array();
  }

  /**
   * Returns a TrueType font without glyph substitutions. The text that is read from a document is
   * then the text that was printed.
   */
  static byte[] withoutSubstitutions(byte[] font) {
    ByteBuffer sfnt = ByteBuffer.wrap(font.clone());
    for (int table = 0; table < sfnt.getShort(4); table++) {
      int entry = SFNT_HEADER + table * SFNT_TABLE;
      if (sfnt.getInt(entry) == SUBSTITUTIONS) {
        sfnt.putInt(entry, UNUSED);
      }
    }
    return sfnt.array();
  }

  private static void putHeader(ByteBuffer sfnt, int flavour, int tables) {
    int largest = Integer.highestOneBit(tables);
    sfnt.putInt(flavour)
        .putShort((short) tables)
        .putShort((short) (largest * SFNT_TABLE))
        .putShort((short) Integer.numberOfTrailingZeros(largest))
        .putShort((short) ((tables - largest) * SFNT_TABLE));
  }

  /** Returns the unpacked table. A table is compressed only if that makes it smaller. */
  private static byte[] data(byte[] font, int offset, int packed, int length) {
    byte[] data = new byte[length];
    if (packed == length) {
      System.arraycopy(font, offset, data, 0, length);
      return data;
    }
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(font, offset, packed);
      if (inflater.inflate(data) != length) {
        throw new IllegalArgumentException("A table of the font is cut off");
      }
      return data;
    } catch (DataFormatException damaged) {
      throw new IllegalArgumentException(damaged);
    }
  }
}
