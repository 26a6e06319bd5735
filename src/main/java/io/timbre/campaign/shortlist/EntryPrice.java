package io.timbre.campaign.shortlist;

import io.timbre.campaign.Deliverable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What a creator costs in a campaign, for all their deliverables together, a gifted product's cost
 * included.
 *
 * @param amount in the campaign's currency
 * @param kind how sure it is
 */
public record EntryPrice(BigDecimal amount, Kind kind) {

  /** How sure a price is, the surest first. */
  public enum Kind {
    /** Agreed with the creator. */
    AGREED,
    /** What the campaign offers for each of the deliverables. */
    OFFERED,
    /** From what the creator asks for one post. */
    ASKED,
    /** From what channels of such a size ask for one post. */
    ESTIMATED
  }

  /**
   * The price of an entry: what is agreed; else the deliverables' own prices, where those without
   * one cost as many posts as they have pieces. Empty where a price is needed and neither known nor
   * estimated.
   *
   * @param giftCost what the product costs in a campaign where creators get that, and no more than
   *     is said
   * @param perEuro units of the campaign's currency for one euro
   */
  static Optional<EntryPrice> of(
      Terms terms, Judgement judgement, Optional<BigDecimal> giftCost, BigDecimal perEuro) {
    BigDecimal gift = giftCost.orElse(BigDecimal.ZERO);
    Optional<EntryPrice> paid =
        terms.agreedPrice().isPresent()
            ? terms.agreedPrice().map(price -> new EntryPrice(price, Kind.AGREED))
            : giftCost.isPresent()
                ? Optional.of(new EntryPrice(offered(terms.deliverables()), Kind.OFFERED))
                : asked(terms.deliverables(), judgement, perEuro);
    return paid.map(price -> new EntryPrice(rounded(price.amount().add(gift)), price.kind()));
  }

  private static BigDecimal offered(List<Deliverable> deliverables) {
    return deliverables.stream()
        .flatMap(one -> one.price().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<EntryPrice> asked(
      List<Deliverable> deliverables, Judgement judgement, BigDecimal perEuro) {
    int posts =
        deliverables.isEmpty()
            ? 1
            : deliverables.stream()
                .filter(one -> one.price().isEmpty())
                .mapToInt(Deliverable::pieces)
                .sum();
    if (posts == 0) {
      return Optional.of(new EntryPrice(offered(deliverables), Kind.OFFERED));
    }
    Kind kind = judgement.priceEstimated() ? Kind.ESTIMATED : Kind.ASKED;
    return Optional.ofNullable(judgement.price())
        .map(post -> BigDecimal.valueOf(post).multiply(perEuro).multiply(BigDecimal.valueOf(posts)))
        .map(amount -> new EntryPrice(amount.add(offered(deliverables)), kind));
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** Whether it rests on a price that nobody named. */
  public boolean isEstimated() {
    return kind == Kind.ESTIMATED;
  }
}
