package io.timbre.campaign.shortlist.web;

import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.Move;
import io.timbre.shell.ReadAmount;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Whether the price is one, or none was typed. */
  boolean isReadable() {
    return agreedPrice == null
        || agreedPrice.isBlank()
        || ReadAmount.of(agreedPrice.strip()).isPresent();
  }

  Move move() {
    return new Move(
        to,
        Optional.ofNullable(because),
        Optional.ofNullable(agreedPrice).flatMap(typed -> ReadAmount.of(typed.strip())));
  }
}
