package io.timbre.campaign.plan;

import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Format;
import io.timbre.campaign.Outline;
import io.timbre.campaign.shortlist.Terms;
import io.timbre.ranking.Offered;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * What channels can be booked for. Each deliverable can be booked by itself: for what is offered
 * for it or else, a piece, for what the creator asks for a post. All of them are booked as one
 * where one price was agreed for all, or where the product is given, since it is given once.
 */
final class PriceOffers {

  private static final List<Deliverable> ONE_POST =
      List.of(new Deliverable(Format.POST, 1, Optional.empty()));

  private final Outline outline;
  private final BigDecimal perEuro;
  private final boolean estimates;
  private final Map<Long, Long> creators;

  /**
   * @param perEuro units of the campaign's currency for one euro
   * @param estimates whether prices that nobody named will do
   * @param creators whose channels they are, by id
   */
  PriceOffers(Outline outline, BigDecimal perEuro, boolean estimates, Map<Long, Long> creators) {
    this.outline = outline;
    this.perEuro = perEuro;
    this.estimates = estimates;
    this.creators = Map.copyOf(creators);
  }

  /** What can be booked of somebody nothing was agreed with. */
  List<Bookable> candidate(Offered channel) {
    return offers(channel, outline.deliverables(), Optional.empty(), false);
  }

  /** What can be booked of somebody on the shortlist. */
  List<Bookable> shortlisted(Offered channel, Terms terms) {
    return offers(channel, terms.deliverables(), terms.agreedPrice(), true);
  }

  private List<Bookable> offers(
      Offered channel, List<Deliverable> asked, Optional<BigDecimal> agreed, boolean shortlisted) {
    List<Deliverable> deliverables = asked.isEmpty() ? ONE_POST : asked;
    Optional<BigDecimal> gift = outline.giftCost();
    if (agreed.isPresent() || gift.isPresent()) {
      BigDecimal fee = agreed.orElseGet(() -> offered(deliverables));
      return List.of(
          new Bookable(
              channel,
              creator(channel),
              pieces(deliverables),
              rounded(fee.add(gift.orElse(BigDecimal.ZERO))),
              false,
              shortlisted));
    }
    return deliverables.stream().flatMap(one -> each(channel, one, shortlisted)).toList();
  }

  private long creator(Offered channel) {
    return Objects.requireNonNull(creators.get(channel.channel().value()));
  }

  private static BigDecimal offered(List<Deliverable> deliverables) {
    return deliverables.stream()
        .flatMap(one -> one.price().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<Bookable> each(Offered channel, Deliverable asked, boolean shortlisted) {
    boolean estimated = asked.price().isEmpty() && channel.priceEstimated();
    return estimated && !estimates
        ? Stream.empty()
        : asked
            .price()
            .or(() -> postPrice(channel).map(p -> p.multiply(BigDecimal.valueOf(asked.pieces()))))
            .map(price ->
                new Bookable(
                    channel,
                    creator(channel),
                    pieces(List.of(asked)),
                    rounded(price),
                    estimated,
                    shortlisted))
            .stream();
  }

  private Optional<BigDecimal> postPrice(Offered channel) {
    return channel.priceEuros().isPresent()
        ? Optional.of(BigDecimal.valueOf(channel.priceEuros().getAsDouble()).multiply(perEuro))
        : Optional.empty();
  }

  private static Map<Format, Integer> pieces(List<Deliverable> deliverables) {
    Map<Format, Integer> pieces = new EnumMap<>(Format.class);
    deliverables.forEach(one -> pieces.put(one.format(), one.pieces()));
    return pieces;
  }

  /** To the smallest coin there is. */
  private BigDecimal rounded(BigDecimal price) {
    CurrencyUnit currency = outline.budget().getCurrencyUnit();
    return price.setScale(Math.max(0, currency.getDecimalPlaces()), RoundingMode.HALF_UP);
  }
}
