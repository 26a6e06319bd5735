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

/** The exchange rates of all currencies against the euro, the base currency. */
@Component
public class ExchangeRates {

  /**
   * A rate, with the person who entered it or loaded it from a file.
   *
   * @param by the name of the person; empty if the rate was shipped or the person no longer exists
   * @param at when they did so; empty if the rate was shipped
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

  /** The current rate of a currency; empty if prices cannot be in this currency. */
  public Optional<ExchangeRate> of(CurrencyUnit currency) {
    return jdbc.sql("select * from current_exchange_rate where currency = ?")
        .param(currency.getCode())
        .query((row, at) -> rate(row))
        .optional();
  }

  /** The current rates, ordered by currency, and who entered or loaded them. */
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

  /** The current rates, read at once so that a page uses the same ones throughout. */
  public Map<CurrencyUnit, ExchangeRate> now() {
    // A list, since a stream that is not closed would never return its connection.
    return jdbc
        .sql("select * from current_exchange_rate")
        .query((row, at) -> rate(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(ExchangeRate::currency, rate -> rate));
  }

  /**
   * Locks the rates until the transaction ends, so that the rates a decision was based on are those
   * that it changes.
   */
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
