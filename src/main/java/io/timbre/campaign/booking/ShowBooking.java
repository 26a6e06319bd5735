package io.timbre.campaign.booking;

import static java.util.stream.Collectors.joining;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Formats bookings for people, in the same way on every page and in every document. */
@Component
public class ShowBooking {

  private final Format show;

  ShowBooking(Format show) {
    this.show = show;
  }

  /**
   * Formats a booking.
   *
   * @param currency the currency of the campaign
   */
  public ShownBooking of(Booking booking, CurrencyUnit currency) {
    boolean estimated = booking.price().map(Price::isEstimated).orElse(false);
    return new ShownBooking(
        pieces(booking.pieces()),
        booking.price().map(this::price).orElse(null),
        estimated,
        "booking.price." + booking.price().map(price -> price.kind().name()).orElse("UNKNOWN"),
        whole(booking, Forecast::point),
        whole(booking, Forecast::lo),
        whole(booking, Forecast::hi),
        booking
            .perEngagement()
            .map(each -> marked(show.each(each, currency.getCode()), estimated))
            .orElse(null));
  }

  /** Formats a price: €150.50, or ≈€1,100 if it is estimated. */
  public String price(Price price) {
    return marked(show.money(price.money()), price.isEstimated());
  }

  /**
   * Formats the sum of some prices, with ≈ if one of them is estimated; empty if there are none.
   */
  public Optional<String> sum(Collection<Price> prices, CurrencyUnit currency) {
    return prices.isEmpty()
        ? Optional.empty()
        : Optional.of(
            marked(
                show.money(Price.sum(currency, prices)),
                prices.stream().anyMatch(Price::isEstimated)));
  }

  /** A figure, marked with ≈ if it is estimated. */
  public String marked(String figure, boolean estimated) {
    return estimated ? show.message("booking.estimate.mark") + figure : figure;
  }

  /** Formats the cost of each engagement; empty if none are expected. */
  public Optional<String> each(BigDecimal amount, Forecast engagements, String currency) {
    return Booking.each(amount, engagements).map(each -> show.each(each, currency));
  }

  /** Formats pieces: 1 reel, 3 stories. */
  public String pieces(Map<ContentFormat, Integer> booked) {
    return booked.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(of -> pieces(of.getKey(), of.getValue()))
        .collect(joining(", "));
  }

  /** Formats the pieces of some deliverables. */
  public String pieces(Collection<Deliverable> asked) {
    return asked.stream().map(one -> pieces(one.format(), one.pieces())).collect(joining(", "));
  }

  private String pieces(ContentFormat format, int pieces) {
    return show.say(new Sentence("booking.pieces." + format, pieces));
  }

  private @Nullable String whole(Booking booking, ToDoubleFunction<Forecast> figure) {
    return booking.engagements().map(figure::applyAsDouble).map(show::whole).orElse(null);
  }
}
