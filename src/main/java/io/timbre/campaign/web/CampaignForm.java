package io.timbre.campaign.web;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Goal;
import io.timbre.shell.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The form of a campaign.
 *
 * @param client id of the client; ignored for a campaign that exists
 * @param brief the brief in words; ignored for a campaign that exists
 * @param competitors one a line, or separated by commas
 * @param pieces number of pieces, by name of the format
 * @param prices price of all pieces together, by name of the format
 */
record CampaignForm(
    String client,
    String name,
    String goal,
    String product,
    String brief,
    String startsOn,
    String endsOn,
    String budget,
    String currency,
    String compensation,
    String giftCost,
    String competitors,
    Map<String, String> pieces,
    Map<String, String> prices) {

  CampaignForm {
    client = Typed.stripped(client);
    name = Typed.stripped(name);
    goal = Typed.stripped(goal);
    product = Typed.stripped(product);
    brief = Typed.stripped(brief);
    startsOn = Typed.stripped(startsOn);
    endsOn = Typed.stripped(endsOn);
    budget = Typed.stripped(budget);
    currency = Typed.stripped(currency);
    compensation = Typed.stripped(compensation);
    giftCost = Typed.stripped(giftCost);
    competitors = Typed.stripped(competitors);
    pieces = Objects.requireNonNullElse(pieces, Map.of());
    prices = Objects.requireNonNullElse(prices, Map.of());
  }

  /** The form of a new campaign. */
  static CampaignForm empty(String brief) {
    return new CampaignForm(
        "",
        "",
        Goal.AWARENESS.name(),
        "",
        brief,
        "",
        "",
        "",
        "EUR",
        "PAID",
        "",
        "",
        Map.of("POST", "1"),
        Map.of());
  }

  static CampaignForm of(Campaign campaign) {
    CampaignTerms terms = campaign.terms();
    Map<String, String> pieces = new HashMap<>();
    Map<String, String> prices = new HashMap<>();
    for (Deliverable asked : terms.deliverables()) {
      pieces.put(asked.format().name(), String.valueOf(asked.pieces()));
      asked.price().ifPresent(price -> prices.put(asked.format().name(), Typed.amount(price)));
    }
    return new CampaignForm(
        String.valueOf(campaign.client().id().value()),
        terms.name(),
        terms.goal().name(),
        terms.product(),
        campaign.text(),
        terms.startsOn().map(Object::toString).orElse(""),
        terms.endsOn().map(Object::toString).orElse(""),
        Typed.amount(terms.budget().getAmount()),
        campaign.currency().getCode(),
        terms.compensation().name(),
        terms.giftCost().map(Typed::amount).orElse(""),
        String.join("\n", terms.competitors()),
        pieces,
        prices);
  }

  public String pieces(String format) {
    return Typed.stripped(pieces.get(format));
  }

  public String price(String format) {
    return Typed.stripped(prices.get(format));
  }
}
