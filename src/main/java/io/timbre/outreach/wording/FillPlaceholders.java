package io.timbre.outreach.wording;

import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.Compensation;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.booking.Price;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.Shortlisted;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the values of placeholders for one creator in one campaign. */
@Component
public class FillPlaceholders {

  private final Format format;

  FillPlaceholders(Format format) {
    this.format = format;
  }

  /** Returns the known values, each in one line. Unknown values are missing from the map. */
  public Map<Placeholder, String> values(Campaign campaign, Shortlisted with, SignedIn viewer) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    put(values, Placeholder.CREATOR, Optional.of(with.creator()));
    put(values, Placeholder.FIRST_NAME, firstName(with));
    put(values, Placeholder.HANDLE, Optional.of("@" + with.handle().value()));
    put(values, Placeholder.PLATFORM, Optional.of(with.platform().title()));
    put(values, Placeholder.CAMPAIGN, Optional.of(campaign.name()));
    put(values, Placeholder.CLIENT, Optional.of(campaign.client().name()));
    put(values, Placeholder.PRODUCT, Optional.of(campaign.terms().product()));
    put(values, Placeholder.DELIVERABLES, deliverables(with.terms().deliverables()));
    put(values, Placeholder.PRICE, price(campaign, with));
    put(values, Placeholder.SENDER, Optional.of(viewer.name()));
    put(values, Placeholder.AGENCY, Optional.of(viewer.workspace()));
    return values;
  }

  private static void put(
      Map<Placeholder, String> values, Placeholder placeholder, Optional<String> value) {
    value
        .map(words -> words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip())
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> values.put(placeholder, words));
  }

  /**
   * The first word of the creator's name. Empty if the name is only the handle, as from a list
   * without names, since the handle is no way to greet a person.
   */
  private static Optional<String> firstName(Shortlisted with) {
    String name = with.creator();
    return name.equalsIgnoreCase(with.handle().value()) || name.startsWith("@")
        ? Optional.empty()
        : Optional.of(name.split("\\s+")[0]);
  }

  private Optional<String> deliverables(List<Deliverable> asked) {
    List<String> pieces =
        asked.stream()
            .map(one -> format.say(new Sentence("outreach.pieces." + one.format(), one.pieces())))
            .toList();
    if (pieces.size() < 2) {
      return pieces.stream().findFirst();
    }
    String allButLast = String.join(", ", pieces.subList(0, pieces.size() - 1));
    return Optional.of(
        format.say(new Sentence("outreach.pieces.and", allButLast, pieces.getLast())));
  }

  /**
   * The agreed price, or else the price that the campaign offers for all deliverables. An asking
   * price or an estimate is not used, since the campaign has not offered it.
   */
  private Optional<String> price(Campaign campaign, Shortlisted with) {
    Optional<BigDecimal> offered =
        with.price()
            .filter(price -> price.kind() == Price.Kind.OFFERED)
            .filter(price -> campaign.terms().compensation() == Compensation.PAID)
            .map(Price::amount);
    return with.terms()
        .agreedPrice()
        .or(() -> offered)
        .filter(amount -> amount.signum() > 0)
        .map(amount -> format.money(amount, campaign.currency().getCode()));
  }
}
