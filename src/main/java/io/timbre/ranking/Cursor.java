package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * The row after which a ranking continues. It identifies a place by value, so that paging neither
 * repeats nor skips a channel when others are added or removed.
 *
 * @param order the order the cursor belongs to; it cannot be used with another
 * @param setApart whether the row is set apart below the ranking
 * @param key the value by which the row was ordered
 * @param channel the channel of the row
 */
public record Cursor(Order order, boolean setApart, double key, ChannelId channel) {

  private static final int BYTES = 2 + Double.BYTES + Long.BYTES;

  /**
   * Creates a cursor.
   *
   * @throws IllegalArgumentException if the key is NaN
   */
  public Cursor {
    if (Double.isNaN(key)) {
      throw new IllegalArgumentException("The key of a cursor must be a number");
    }
  }

  /**
   * Returns the place between the last channel of the ranking and the first one set apart below it.
   */
  public static Cursor beforeThoseSetApart(Order order) {
    return new Cursor(order, true, Double.POSITIVE_INFINITY, new ChannelId(1));
  }

  /** Returns the cursor as opaque text that is safe in an address without escaping. */
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
   * Reads the text that {@link #encode()} returns.
   *
   * @throws IllegalArgumentException for any other text
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
