package io.timbre.campaign.web;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.springframework.validation.Errors;

/** Reads deliverables from a form with one line for each format. */
public final class ReadDeliverables {

  private ReadDeliverables() {}

  /**
   * Returns the deliverables with at least one piece. Errors are added to fields such as {@code
   * pieces[REEL]}: if nothing is asked for, if a price has no pieces, or if a figure cannot be
   * read.
   *
   * @param pieces number of pieces, by name of the format
   * @param prices price of all pieces together, by name of the format
   * @param currency of the prices
   */
  public static List<Deliverable> of(
      Map<String, String> pieces,
      Map<String, String> prices,
      CurrencyUnit currency,
      Errors errors) {
    List<Deliverable> asked = new ArrayList<>();
    for (ContentFormat format : ContentFormat.values()) {
      OptionalInt many =
          field("pieces", format, errors).count(typed(pieces, format), 0, Deliverable.MOST_PIECES);
      Optional<BigDecimal> offered =
          field("prices", format, errors).money(typed(prices, format), currency);
      if (many.orElse(0) > 0) {
        asked.add(new Deliverable(format, many.getAsInt(), offered));
      } else if (offered.isPresent()) {
        errors.rejectValue("pieces[" + format + "]", "campaign.wrong.price-of-none");
      }
    }
    if (asked.isEmpty() && !errors.hasFieldErrors("pieces*")) {
      errors.rejectValue("pieces[POST]", "campaign.wrong.no-deliverables");
    }
    return asked;
  }

  private static TypedField field(String name, ContentFormat format, Errors errors) {
    return new TypedField(name + "[" + format + "]", "campaign.format." + format, errors);
  }

  private static String typed(Map<String, String> fields, ContentFormat format) {
    return Typed.stripped(fields.get(format.name()));
  }
}
