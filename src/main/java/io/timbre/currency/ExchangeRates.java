package io.timbre.currency;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What currencies are worth, against the euro, the base currency. */
@Component
public class ExchangeRates {

  /**
   * A rate and who stated it.
   *
   * @param by the name of the person; empty where it was shipped, or the person is gone
   * @param at when; empty where it was shipped
   */
  public record StatedRate(ExchangeRate rate, Optional<String> by, Optional<Instant> at) {}

  private final JdbcClient jdbc;

  ExchangeRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The currencies that prices may be in, by their ISO codes. */
  public List<String> currencies() {
    return jdbc.sql("select code from currency order by code")
        .query((row, at) -> row.getString(1))
        .list();
  }

  /** The rate of a currency that counts; empty for one that no price may be in. */
  public Optional<ExchangeRate> of(CurrencyUnit currency) {
    return jdbc.sql("select * from current_exchange_rate where currency = ?")
        .param(currency.getCode())
        .query((row, at) -> rate(row))
        .optional();
  }

  /** The rates that count, by currency, and who stated them. */
  public List<StatedRate> all() {
    return jdbc.sql(
            """
            select x.*, person.name as by from current_exchange_rate x
            left join person on person.id = x.entered_by
            order by currency
            """)
        .query((row, at) ->
            new StatedRate(
                rate(row),
                Optional.ofNullable(row.getString("by")),
                Optional.ofNullable(row.getObject("entered_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)))
        .list();
  }

  /** The rates that count, so that a page says the same throughout. */
  public Map<CurrencyUnit, ExchangeRate> now() {
    // A list, since a stream that is not closed would keep its connection for good.
    return jdbc
        .sql("select * from current_exchange_rate")
        .query((row, at) -> rate(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(ExchangeRate::currency, rate -> rate));
  }

  /** One after the other: what a person decides on is what they then change. */
  void lock() {
    jdbc.sql("lock table exchange_rate in share row exclusive mode").update();
  }

  void add(ExchangeRate rate, long enteredBy, Instant at) {
    jdbc.sql("insert into currency (code) values (?) on conflict do nothing")
        .param(rate.currency().getCode())
        .update();
    jdbc.sql(
            """
            insert into exchange_rate (currency, per_euro, as_of, source, entered_by, entered_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            rate.currency().getCode(),
            rate.perEuro(),
            rate.asOf(),
            rate.source().name(),
            enteredBy,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ExchangeRate rate(ResultSet row) throws SQLException {
    BigDecimal perEuro = row.getBigDecimal("per_euro").stripTrailingZeros();
    return new ExchangeRate(
        CurrencyUnit.of(row.getString("currency")),
        perEuro,
        row.getObject("as_of", LocalDate.class),
        RateSource.valueOf(row.getString("source")));
  }
}
