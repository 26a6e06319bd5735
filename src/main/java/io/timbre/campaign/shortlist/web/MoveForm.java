package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.Move;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A step as it is asked for.
 *
 * @param to where to
 * @param seen version of the entry that was seen
 * @param because why it is declined; null where nobody was asked yet
 * @param agreedPrice as typed; null where nobody was asked yet
 * @param back where to return to: {@code entry}, {@code table}, or the board where it is null
 */
record MoveForm(
    @NotNull EntryState to,
    int seen,
    @Nullable String because,
    @Nullable String agreedPrice,
    @Nullable String back) {

  private static final Set<String> PLACES = Set.of("entry", "table");

  MoveForm {
    back = back != null && PLACES.contains(back) ? back : null;
  }

  /** Whether a reason or a price was asked for already. */
  boolean wasAsked() {
    return because != null || agreedPrice != null;
  }

  /** The price that was typed; empty where there is none, or the errors say what is wrong. */
  Optional<BigDecimal> price(CurrencyUnit currency, Errors errors) {
    return new TypedField("agreedPrice", "shortlist.agreed-price.label", errors)
        .money(Typed.stripped(agreedPrice), currency);
  }

  Move move(Optional<BigDecimal> price) {
    return new Move(to, Optional.ofNullable(because), price);
  }
}
