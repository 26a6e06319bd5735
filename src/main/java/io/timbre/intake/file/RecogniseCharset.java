package io.timbre.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Detects the encoding of a text, in this order: the byte order mark; UTF-16 if more than 40% of
 * the bytes at even or at odd positions are 0; UTF-8 if the whole file is valid UTF-8; the
 * suggestion of a detector; Windows-1252. Only the first three are certain, so the person who
 * imports the list is shown its first rows.
 */
final class RecogniseCharset {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;

  private RecogniseCharset() {}

  static Charset of(Path file) throws IOException {
    byte[] head = head(file);
    String start = HexFormat.of().formatHex(head, 0, Math.min(3, head.length));
    if (start.startsWith("fffe") || zeros(head, 1) > 0.4) {
      return StandardCharsets.UTF_16LE;
    }
    if (start.startsWith("feff") || zeros(head, 0) > 0.4) {
      return StandardCharsets.UTF_16BE;
    }
    return start.equals("efbbbf") || isUtf8(file) ? StandardCharsets.UTF_8 : suggested(file);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /** The share of zeros among every other byte, starting at an index. */
  private static double zeros(byte[] head, int from) {
    int zeros = 0;
    for (int at = from; at < head.length; at += 2) {
      zeros += head[at] == 0 ? 1 : 0;
    }
    return 2.0 * zeros / Math.max(head.length, 1);
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer discarded = CharBuffer.allocate(1 << 16);
    ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
    try (InputStream in = Files.newInputStream(file)) {
      int read = 0;
      while (read >= 0) {
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result = decoder.decode(bytes, discarded.clear(), read < 0);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  private static Charset suggested(Path file) throws IOException {
    String name = UniversalDetector.detectCharset(file);
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
  }
}
