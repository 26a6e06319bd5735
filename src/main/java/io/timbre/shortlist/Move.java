package io.timbre.shortlist;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A move of a shortlist entry to another state.
 *
 * @param to the new state
 * @param because the reason for declining, 1 to {@value #LONGEST_REASON} characters; ignored for
 *     other states
 * @param agreedPrice the new agreed price in the campaign's currency, at least 0; empty if it does
 *     not change
 */
public record Move(EntryState to, Optional<String> because, Optional<BigDecimal> agreedPrice) {

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  /** The reason why an entry cannot move. */
  public enum Obstacle {
    /** The new state cannot follow the present one. */
    NO_WAY,
    /** The reason for declining is missing or too long. */
    REASON,
    /** The new state needs an agreed price and there is none. */
    PRICE
  }

  /**
   * @throws IllegalArgumentException if the price is below 0
   */
  public Move {
    because = because.map(String::strip).filter(reason -> !reason.isEmpty());
    if (agreedPrice.isPresent() && agreedPrice.get().signum() < 0) {
      throw new IllegalArgumentException("The price must be at least 0, not " + agreedPrice.get());
    }
  }

  /** Returns a move without a reason or a price. */
  public static Move to(EntryState state) {
    return new Move(state, Optional.empty(), Optional.empty());
  }

  /** Returns a move to {@link EntryState#DECLINED}, with the reason. */
  public static Move declined(String because) {
    return new Move(EntryState.DECLINED, Optional.of(because), Optional.empty());
  }

  /**
   * Returns a move to {@link EntryState#AGREED}, at a price in the campaign's currency. The price
   * does not include a gifted product.
   */
  public static Move agreed(BigDecimal price) {
    return new Move(EntryState.AGREED, Optional.empty(), Optional.of(price));
  }

  /** An entry cannot move as asked. It has not changed. */
  public static class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Obstacle obstacle;

    Refused(Obstacle obstacle, Move move) {
      super("Cannot move to " + move.to() + ": " + obstacle);
      this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
      return obstacle;
    }
  }
}
