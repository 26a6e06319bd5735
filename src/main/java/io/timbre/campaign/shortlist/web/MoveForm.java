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
    TypedField field = new TypedField("agreedPrice", "shortlist.agreed-price.label", errors);
    if (agreedPrice != null) {
      field.require(agreedPrice);
    }
    return field.money(Typed.stripped(agreedPrice), currency);
  }

  /** Says what is wrong with the reason, where one was asked for. */
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
