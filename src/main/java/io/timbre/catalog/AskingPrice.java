package io.timbre.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The asking price of a channel for one post from a day on, including the cost of a gifted product.
 */
@Embeddable
public class AskingPrice {

  @Column(name = "captured_on")
  private LocalDate capturedOn;

  private BigDecimal amount;
  private String currency;
  @Embedded private @Nullable Origin origin;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected AskingPrice() {}

  AskingPrice(LocalDate capturedOn, BigMoney price, @Nullable Origin origin) {
    if (price.isNegative()) {
      throw new IllegalArgumentException("A price must be at least 0, not " + price);
    }
    this.capturedOn = capturedOn;
    this.amount = price.getAmount();
    this.currency = price.getCurrencyUnit().getCode();
    this.origin = origin;
  }

  /** The day the price is from. */
  public LocalDate capturedOn() {
    return capturedOn;
  }

  /** The price of one post, in the currency it was given in. */
  public BigMoney price() {
    return BigMoney.of(CurrencyUnit.of(currency), amount);
  }

  /** The line of the list the price came from; empty for made-up prices. */
  public Optional<Origin> origin() {
    return Optional.ofNullable(origin);
  }
}
