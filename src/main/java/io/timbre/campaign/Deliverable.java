package io.timbre.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number of pieces of one format, and their price together. */
@Embeddable
public class Deliverable {

  /** The most pieces of one format. */
  public static final int MOST_PIECES = 100;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ContentFormat format;

  private int pieces;
  private @Nullable BigDecimal price;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Deliverable() {}

  /**
   * @param pieces 1 to {@value #MOST_PIECES}
   * @param price of all pieces together in the campaign's currency, at least 0; empty if the
   *     creator's own price applies
   * @throws IllegalArgumentException outside these bounds
   */
  public Deliverable(ContentFormat format, int pieces, Optional<BigDecimal> price) {
    if (pieces < 1 || pieces > MOST_PIECES) {
      throw new IllegalArgumentException(
          "A deliverable has 1 to %d pieces, not %d".formatted(MOST_PIECES, pieces));
    }
    if (price.isPresent() && price.get().signum() < 0) {
      throw new IllegalArgumentException("A price is at least 0, not " + price.get());
    }
    this.format = format;
    this.pieces = pieces;
    this.price = price.orElse(null);
  }

  public ContentFormat format() {
    return format;
  }

  public int pieces() {
    return pieces;
  }

  /**
   * The price of all pieces together, in the campaign's currency; empty if the creator's own price
   * applies.
   */
  public Optional<BigDecimal> price() {
    return Optional.ofNullable(price);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deliverable that
        && format == that.format
        && pieces == that.pieces
        && price()
            .map(BigDecimal::stripTrailingZeros)
            .equals(that.price().map(BigDecimal::stripTrailingZeros));
  }

  @Override
  public int hashCode() {
    return 31 * format.hashCode() + pieces;
  }
}
