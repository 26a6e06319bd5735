package io.timbre.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text as an editor counts them, with any kind of line end. Their length is limited,
 * so that a file without line breaks cannot fill the memory.
 */
final class PhysicalLines implements Closeable {
  private static final int NOTHING = -1;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Reader reader;
  private final Limits limits;
  private final char[] buffer = new char[1 << 16];
  private final Deque<String> putBack = new ArrayDeque<>();
  private int filled;
  private int position;
  private boolean afterReturn;
  private int number;

  PhysicalLines(Reader reader, Limits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() {
    String line = putBack.isEmpty() ? read() : putBack.pop();
    if (line == null) {
      return null;
    }
    number++;
    return number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  /** The number of the last line returned, counted from 1. */
  int number() {
    return number;
  }

  /** Puts back the last lines returned, in their order, so that they are returned again. */
  void takeBack(List<String> lines) {
    lines.reversed().forEach(putBack::push);
    number -= lines.size();
  }

  private @Nullable String read() {
    StringBuilder line = new StringBuilder();
    int next = character();
    if (afterReturn && next == '\n') {
      next = character();
    }
    if (next == NOTHING) {
      return null;
    }
    while (next != NOTHING && next != '\n' && next != '\r') {
      line.append((char) next);
      requireShort(line);
      next = character();
    }
    afterReturn = next == '\r';
    return line.toString();
  }

  private void requireShort(StringBuilder line) {
    if (line.length() > limits.characters()) {
      throw new UnreadableList(
          Message.of("intake.list.long-line", number + 1, limits.characters()));
    }
  }

  private int character() {
    if (position == filled) {
      try {
        filled = Math.max(reader.read(buffer), 0);
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
      position = 0;
    }
    return filled == 0 ? NOTHING : buffer[position++];
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
