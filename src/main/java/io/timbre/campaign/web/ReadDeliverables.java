package io.timbre.campaign.web;

import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Format;
import io.timbre.shell.ReadAmount;
import io.timbre.shell.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

/** Reads what creators are asked for, a line of a form for each format. */
public final class ReadDeliverables {

  private ReadDeliverables() {}

  /**
   * The deliverables with at least one piece. What cannot be read is said of the field {@code
   * pieces}.
   *
   * @param pieces by the name of the format
   * @param prices by the name of the format
   */
  public static List<Deliverable> of(
      Map<String, String> pieces, Map<String, String> prices, Errors errors) {
    List<Deliverable> asked = new ArrayList<>();
    for (Format format : Format.values()) {
      String many = typed(pieces, format);
      String price = typed(prices, format);
      Optional<BigDecimal> offered = ReadAmount.of(price);
      boolean readable = many.isEmpty() || many.matches("0|[1-9][0-9]?|100");
      if (!readable || !price.isEmpty() && offered.isEmpty()) {
        errors.rejectValue("pieces", "campaign.wrong.deliverable", new Object[] {said(format)}, "");
      } else if (!many.isEmpty() && !many.equals("0")) {
        asked.add(new Deliverable(format, Integer.parseInt(many), offered));
      }
    }
    return asked;
  }

  private static MessageSourceResolvable said(Format format) {
    return new DefaultMessageSourceResolvable("campaign.format." + format);
  }

  private static String typed(Map<String, String> fields, Format format) {
    return Typed.stripped(fields.get(format.name()));
  }
}
