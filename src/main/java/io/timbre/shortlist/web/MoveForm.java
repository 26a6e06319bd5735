package io.timbre.shortlist.web;

import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Move;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The form that moves a shortlist entry, as typed.
 *
 * @param to the new state
 * @param seen the version of the entry that the viewer saw
 * @param because the reason for declining; null if it was not asked for yet
 * @param agreedPrice the agreed price, as typed; null if it was not asked for yet
 * @param back the page to return to: {@code entry}, {@code table}, or null for the board
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

  /** Whether a reason or a price was already asked for. */
  boolean wasAsked() {
    return because != null || agreedPrice != null;
  }

  /** Reads the price. Empty if none was asked for, or if there is an error, which is added. */
  Optional<BigDecimal> price(CurrencyUnit currency, Errors errors) {
    TypedField field = new TypedField("agreedPrice", "shortlist.agreed-price.label", errors);
    if (agreedPrice != null) {
      field.require(agreedPrice);
    }
    return field.money(Typed.stripped(agreedPrice), currency);
  }

  /** Adds an error if a reason was asked for and is missing or too long. */
  void checkReason(Errors errors) {
    if (because != null) {
      TypedField field = new TypedField("because", "shortlist.because.label", errors);
      field.require(because);
      field.text(because.strip(), Move.LONGEST_REASON);
    }
  }

  Move move(Optional<BigDecimal> price) {
    return new Move(to, Optional.ofNullable(because), price);
  }
}
