package io.timbre.campaign.booking;

import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deliverables of one channel with their price and their expected engagements. Wherever a price and
 * engagements are shown side by side, they belong to the same booking.
 *
 * @param pieces number of pieces of each format, at least one piece in all
 * @param price the price of all pieces, including a gifted product; empty if unknown
 * @param engagements the expected engagements of all pieces; empty without evidence
 */
public record Booking(
    Map<ContentFormat, Integer> pieces, Optional<Price> price, Optional<Forecast> engagements) {

  /** Significant digits of a cost per engagement. */
  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  /**
   * @throws IllegalArgumentException if nothing is booked
   */
  public Booking {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("A booking has at least one piece");
    }
    pieces = Map.copyOf(pieces);
  }

  static Booking of(List<Deliverable> asked, Optional<Price> price, OnePost post) {
    Map<ContentFormat, Integer> pieces = new EnumMap<>(ContentFormat.class);
    asked.forEach(one -> pieces.put(one.format(), one.pieces()));
    return new Booking(
        pieces,
        price,
        post.engagements()
            .flatMap(one ->
                asked.stream()
                    .map(deliverable -> whole(one, deliverable))
                    .reduce(Booking::together)));
  }

  /**
   * The engagements of a deliverable are whole numbers, so that every total is the sum of the
   * figures that are shown.
   */
  private static Forecast whole(Forecast one, Deliverable deliverable) {
    Forecast all = one.times(deliverable.format().posts() * deliverable.pieces());
    return new Forecast(Math.rint(all.point()), Math.rint(all.lo()), Math.rint(all.hi()));
  }

  /** The number of average posts that the pieces amount to. */
  public double posts() {
    return pieces.entrySet().stream().mapToDouble(of -> of.getKey().posts() * of.getValue()).sum();
  }

  /** Both bookings of one channel together; without a price if either has none. */
  public Booking and(Booking other) {
    Map<ContentFormat, Integer> both = new EnumMap<>(ContentFormat.class);
    both.putAll(pieces);
    other.pieces.forEach((format, more) -> both.merge(format, more, Integer::sum));
    return new Booking(
        both,
        price.flatMap(one -> other.price.map(one::plus)),
        engagements.flatMap(some -> other.engagements.map(more -> together(some, more))));
  }

  private static Forecast together(Forecast some, Forecast more) {
    return new Forecast(some.point() + more.point(), some.lo() + more.lo(), some.hi() + more.hi());
  }

  /**
   * The price divided by the expected engagements, to six digits; empty if either is unknown or no
   * engagements are expected.
   */
  public Optional<BigDecimal> perEngagement() {
    return price.flatMap(one -> engagements.flatMap(all -> each(one.amount(), all)));
  }

  /** An amount divided by expected engagements, to six digits; empty if none are expected. */
  public static Optional<BigDecimal> each(BigDecimal amount, Forecast engagements) {
    if (engagements.point() <= 0) {
      return Optional.empty();
    }
    // Zero divided by anything keeps an exponent that no one wants to read: 0E+10.
    return amount.signum() == 0
        ? Optional.of(BigDecimal.ZERO)
        : Optional.of(amount.divide(BigDecimal.valueOf(engagements.point()), DIGITS));
  }
}
