package io.timbre.campaign.booking;

import java.math.BigDecimal;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The price of a booking and how certain it is.
 *
 * @param money at least 0, in the campaign's currency
 * @param kind the kind of its least certain part
 */
public record Price(Money money, Kind kind) {

  /** How certain a price is, most certain first. */
  public enum Kind {
    /** Agreed with the creator. */
    AGREED,
    /** The price that the campaign offers for each deliverable. */
    OFFERED,
    /** The list price: the creator's price for one post, for each piece. */
    ASKED,
    /** Offers for some of the deliverables, and the list price for the others. */
    MIXED,
    /** Estimated from the prices of channels of similar size, to two significant digits. */
    ESTIMATED;

    Kind and(Kind other) {
      if (this == other) {
        return this;
      }
      return this == ESTIMATED || other == ESTIMATED ? ESTIMATED : MIXED;
    }
  }

  /**
   * @throws IllegalArgumentException if the amount is negative
   */
  public Price {
    if (money.isNegative()) {
      throw new IllegalArgumentException("A price is at least 0, not " + money);
    }
  }

  /** Whether it rests on an estimated price. */
  public boolean isEstimated() {
    return kind == Kind.ESTIMATED;
  }

  public BigDecimal amount() {
    return money.getAmount();
  }

  /** The sum. It is an estimate if either price is. */
  public Price plus(Price other) {
    return new Price(money.plus(other.money), kind.and(other.kind));
  }

  /** The sum of some prices, in their currency. */
  public static Money sum(CurrencyUnit currency, Collection<Price> prices) {
    return prices.stream().map(Price::money).reduce(Money.zero(currency), Money::plus);
  }
}
