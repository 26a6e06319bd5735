package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * The row after which a ranking goes on. It names a place by value, so that a walk neither repeats
 * nor misses a channel when others come and go.
 *
 * @param order the order it is a place in, and of no use in any other
 * @param setApart whether that row stands apart, below the ranking
 * @param key what that row was ordered by
 * @param channel the channel of that row
 */
public record Cursor(Order order, boolean setApart, double key, ChannelId channel) {

  private static final int BYTES = 2 + Double.BYTES + Long.BYTES;

  /**
   * @throws IllegalArgumentException when the key is no number
   */
  public Cursor {
    if (Double.isNaN(key)) {
      throw new IllegalArgumentException("A cursor's key is a number");
    }
  }

  /** The place between the last channel of a ranking and the first that is set apart below it. */
  public static Cursor beforeThoseSetApart(Order order) {
    return new Cursor(order, true, Double.POSITIVE_INFINITY, new ChannelId(1));
  }

  /** As it stands in an address: opaque, safe without escaping. */
  public String encode() {
    byte[] bytes =
        ByteBuffer.allocate(BYTES)
            .put((byte) order.ordinal())
            .put((byte) (setApart ? 1 : 0))
            .putDouble(key)
            .putLong(channel.value())
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads what {@link #encode()} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Cursor decode(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      Order order = Order.values()[bytes.get()];
      Cursor cursor =
          new Cursor(order, bytes.get() == 1, bytes.getDouble(), new ChannelId(bytes.getLong()));
      if (!cursor.encode().equals(text)) {
        throw new IllegalArgumentException("not as written");
      }
      return cursor;
    } catch (IllegalArgumentException
        | BufferUnderflowException
        | ArrayIndexOutOfBoundsException notOurs) {
      throw new IllegalArgumentException(
          "\"%s\" is no cursor: take the one that came with the page before".formatted(text),
          notOurs);
    }
  }
}
