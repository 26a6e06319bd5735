package io.timbre.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What currencies are worth, against the euro, the base currency. */
@Component
public class ExchangeRates {

  /**
   * What a currency is worth on a day.
   *
   * @param perEuro units of the currency for one euro
   */
  public record ExchangeRate(CurrencyUnit currency, BigDecimal perEuro, LocalDate asOf) {}

  private final JdbcClient jdbc;

  ExchangeRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The currencies that prices may be in, by their ISO codes. */
  public List<String> currencies() {
    return jdbc.sql("select currency from exchange_rate order by currency")
        .query((row, at) -> row.getString(1))
        .list();
  }

  /** The rate of a currency; empty for one that no price may be in. */
  public Optional<ExchangeRate> of(CurrencyUnit currency) {
    return jdbc.sql("select per_euro, as_of from exchange_rate where currency = ?")
        .param(currency.getCode())
        .query((row, at) ->
            new ExchangeRate(
                currency, row.getBigDecimal("per_euro"), row.getObject("as_of", LocalDate.class)))
        .optional();
  }
}
