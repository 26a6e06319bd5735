package io.timbre.campaign.shortlist;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A step an entry is to take.
 *
 * @param to where it is to stand
 * @param because why it is declined, 1 to {@value #LONGEST_REASON} characters; nothing else has a
 *     reason
 * @param agreedPrice what was agreed, at least 0, where that is new
 */
public record Move(EntryState to, Optional<String> because, Optional<BigDecimal> agreedPrice) {

  /** The longest reason that is kept, in characters. */
  public static final int LONGEST_REASON = 500;

  /** Why an entry does not move. */
  public enum Obstacle {
    /** No way leads there from where it stands. */
    NO_WAY,
    /** Declined without a reason, or with one that is too long. */
    REASON,
    /** Agreed without a price. */
    PRICE
  }

  /**
   * @throws IllegalArgumentException for a price below 0
   */
  public Move {
    because = because.map(String::strip).filter(reason -> !reason.isEmpty());
    if (agreedPrice.isPresent() && agreedPrice.get().signum() < 0) {
      throw new IllegalArgumentException("A price is at least 0, not " + agreedPrice.get());
    }
  }

  /** A step that needs nothing said with it. */
  public static Move to(EntryState state) {
    return new Move(state, Optional.empty(), Optional.empty());
  }

  /** Out of the campaign, with the reason. */
  public static Move declined(String because) {
    return new Move(EntryState.DECLINED, Optional.of(because), Optional.empty());
  }

  /** Agreed at a price in the campaign's currency; a gifted product comes on top. */
  public static Move agreed(BigDecimal price) {
    return new Move(EntryState.AGREED, Optional.empty(), Optional.of(price));
  }

  /** The entry stays where it stands. */
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
