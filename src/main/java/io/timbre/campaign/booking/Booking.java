package io.timbre.campaign.booking;

import io.timbre.campaign.Deliverable;
import io.timbre.campaign.Format;
import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deliverables of one channel, with what they cost and bring together: a price and a result that
 * stand side by side are always those of one booking.
 *
 * @param pieces how many of each format, at least one piece
 * @param price of all of them, a gifted product included; empty where it is not known
 * @param engagements expected of all of them; empty without evidence
 */
public record Booking(
    Map<Format, Integer> pieces, Optional<Price> price, Optional<Forecast> engagements) {

  /** Digits that a cost per engagement is worked out to. */
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
    Map<Format, Integer> pieces = new EnumMap<>(Format.class);
    asked.forEach(one -> pieces.put(one.format(), one.pieces()));
    return new Booking(pieces, price, post.engagements().map(one -> one.times(posts(pieces))));
  }

  /** How many average posts it comes to. */
  public double posts() {
    return posts(pieces);
  }

  private static double posts(Map<Format, Integer> pieces) {
    return pieces.entrySet().stream().mapToDouble(of -> of.getKey().posts() * of.getValue()).sum();
  }

  /** Both together, of one channel; without a price where one of them has none. */
  public Booking and(Booking other) {
    Map<Format, Integer> both = new EnumMap<>(Format.class);
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

  /** Price over expected engagements, to six digits; empty where either is missing or none come. */
  public Optional<BigDecimal> perEngagement() {
    return price.flatMap(one -> engagements.flatMap(all -> each(one.amount(), all)));
  }

  /** An amount for each of some engagements, to six digits; empty where none are expected. */
  public static Optional<BigDecimal> each(BigDecimal amount, Forecast engagements) {
    return engagements.point() > 0
        ? Optional.of(amount.divide(BigDecimal.valueOf(engagements.point()), DIGITS))
        : Optional.empty();
  }
}
