package io.timbre.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a campaign is and what is asked of creators, as agreed with the client. The brief is apart.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param goal what it is for
 * @param product what is promoted, up to {@value #LONGEST_PRODUCT} characters, may be empty
 * @param startsOn the first day, if known
 * @param endsOn the last day, if known; not before the first
 * @param budget for all creators together, at least 0; every price of the campaign is in its
 *     currency
 * @param giftCost the cost of the gifted product; empty if creators are paid
 * @param competitors brands whose channels are avoided
 * @param deliverables what each creator is asked to publish, each format once
 */
public record CampaignTerms(
    String name,
    Goal goal,
    String product,
    Optional<LocalDate> startsOn,
    Optional<LocalDate> endsOn,
    Money budget,
    Optional<BigDecimal> giftCost,
    List<String> competitors,
    List<Deliverable> deliverables) {

  /** The longest name of a campaign, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The longest description of a product, in characters. */
  public static final int LONGEST_PRODUCT = 500;

  /**
   * @throws IllegalArgumentException if a value is outside its bounds
   */
  public CampaignTerms {
    name = name.strip();
    product = product.strip();
    competitors =
        competitors.stream().map(String::strip).filter(brand -> !brand.isEmpty()).toList();
    deliverables = List.copyOf(deliverables);
    require(
        !name.isEmpty() && name.length() <= LONGEST_NAME,
        "A campaign's name has 1 to " + LONGEST_NAME + " characters, not: " + name);
    require(
        product.length() <= LONGEST_PRODUCT,
        "A product has up to " + LONGEST_PRODUCT + " characters");
    require(!budget.isNegative(), "A budget is at least 0, not " + budget);
    require(
        giftCost.isEmpty() || giftCost.get().signum() >= 0,
        "A gift costs at least 0, not " + giftCost);
    require(
        startsOn.isEmpty() || endsOn.isEmpty() || !endsOn.get().isBefore(startsOn.get()),
        "A campaign does not end on %s before it starts on %s".formatted(endsOn, startsOn));
    require(
        deliverables.stream().map(Deliverable::format).distinct().count() == deliverables.size(),
        "Each format may appear only once among the deliverables");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** What creators get: the product if its cost is given, otherwise money. */
  public Compensation compensation() {
    return giftCost.isPresent() ? Compensation.GIFTED : Compensation.PAID;
  }

  /** This terms with another name. */
  public CampaignTerms named(String other) {
    return new CampaignTerms(
        other, goal, product, startsOn, endsOn, budget, giftCost, competitors, deliverables);
  }
}
