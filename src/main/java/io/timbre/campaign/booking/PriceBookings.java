package io.timbre.campaign.booking;

import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Prices the bookings of a campaign. Prices are calculated and rounded here only.
 *
 * <p>A deliverable costs the price that the campaign offers for it; without an offer, each piece
 * costs the creator's price for a post. An agreed price covers all deliverables. A gifted product
 * is given once for all of them and its cost is added; without an agreed price, only offers are
 * paid besides. Prices are rounded half up to the smallest unit of the currency, and estimated
 * prices to two significant digits.
 */
public final class PriceBookings {

  private static final List<Deliverable> ONE_POST =
      List.of(new Deliverable(ContentFormat.POST, 1, Optional.empty()));

  /** Significant digits of an estimated price. */
  private static final MathContext ESTIMATE = new MathContext(2, RoundingMode.HALF_UP);

  private final CurrencyUnit currency;
  private final Optional<BigDecimal> giftCost;
  private final BigDecimal perEuro;

  /**
   * @param terms the terms of the campaign, with its currency and the cost of a gifted product
   * @param perEuro units of that currency per euro
   */
  public PriceBookings(CampaignTerms terms, BigDecimal perEuro) {
    this.currency = terms.budget().getCurrencyUnit();
    this.giftCost = terms.giftCost();
    this.perEuro = perEuro;
  }

  /**
   * Returns one booking of all deliverables; one post if there are no deliverables yet.
   *
   * @param agreed the agreed price for all of them
   */
  public Booking whole(List<Deliverable> asked, Optional<BigDecimal> agreed, OnePost post) {
    List<Deliverable> deliverables = asked.isEmpty() ? ONE_POST : asked;
    Optional<Price> fee =
        agreed.isPresent()
            ? agreed.map(amount -> price(amount, Price.Kind.AGREED))
            : giftCost.isPresent()
                ? Optional.of(price(offered(deliverables), Price.Kind.OFFERED))
                : sum(deliverables, post);
    return Booking.of(
        deliverables,
        fee.map(one ->
            giftCost.map(gift -> new Price(one.money().plus(money(gift)), one.kind())).orElse(one)),
        post);
  }

  /**
   * Returns what can be booked of a channel separately: one booking for each deliverable. If one
   * price was agreed for all, or a product is given, there is one booking of all deliverables.
   */
  public List<Booking> each(List<Deliverable> asked, Optional<BigDecimal> agreed, OnePost post) {
    if (agreed.isPresent() || giftCost.isPresent()) {
      return List.of(whole(asked, agreed, post));
    }
    return (asked.isEmpty() ? ONE_POST : asked)
        .stream().map(one -> Booking.of(List.of(one), price(one, post), post)).toList();
  }

  /** The sum of their prices; empty if one of them has no price. */
  private Optional<Price> sum(List<Deliverable> deliverables, OnePost post) {
    return deliverables.stream()
        .map(one -> price(one, post))
        .reduce((all, one) -> all.flatMap(sum -> one.map(sum::plus)))
        .flatMap(all -> all);
  }

  private Optional<Price> price(Deliverable one, OnePost post) {
    return one.price()
        .map(offered -> price(offered, Price.Kind.OFFERED))
        .or(() -> asked(one.pieces(), post));
  }

  private Optional<Price> asked(int pieces, OnePost post) {
    if (post.euros().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount =
        BigDecimal.valueOf(post.euros().getAsDouble())
            .multiply(perEuro)
            .multiply(BigDecimal.valueOf(pieces));
    return Optional.of(
        post.estimated()
            ? price(amount.round(ESTIMATE), Price.Kind.ESTIMATED)
            : price(amount, Price.Kind.ASKED));
  }

  private static BigDecimal offered(List<Deliverable> deliverables) {
    return deliverables.stream()
        .flatMap(one -> one.price().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Price price(BigDecimal amount, Price.Kind kind) {
    return new Price(money(amount), kind);
  }

  private Money money(BigDecimal amount) {
    return Money.of(currency, amount, RoundingMode.HALF_UP);
  }
}
