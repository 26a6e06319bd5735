package io.timbre.campaign.booking;

import java.math.BigDecimal;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a booking costs, and how sure that is.
 *
 * @param money at least 0, in the campaign's currency
 * @param kind of the least sure part of it
 */
public record Price(Money money, Kind kind) {

  /** How sure a price is, the surest first. */
  public enum Kind {
    /** Agreed with the creator. */
    AGREED,
    /** What the campaign offers for each of the deliverables. */
    OFFERED,
    /** From what the creator asks for one post. */
    ASKED,
    /**
     * From what channels of such a size ask for one post: to two digits, since no more is known.
     */
    ESTIMATED;

    Kind orLessSure(Kind other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /**
   * @throws IllegalArgumentException for less than nothing
   */
  public Price {
    if (money.isNegative()) {
      throw new IllegalArgumentException("A price is at least 0, not " + money);
    }
  }

  /** Whether it rests on a price that was never stated. */
  public boolean isEstimated() {
    return kind == Kind.ESTIMATED;
  }

  public BigDecimal amount() {
    return money.getAmount();
  }

  /** Both together: as sure as the less sure of them. */
  public Price plus(Price other) {
    return new Price(money.plus(other.money), kind.orLessSure(other.kind));
  }

  /** What some prices come to, in their currency. */
  public static Money sum(CurrencyUnit currency, Collection<Price> prices) {
    return prices.stream().map(Price::money).reduce(Money.zero(currency), Money::plus);
  }
}
