package io.timbre.campaign.plan;

import io.timbre.scoring.Forecast;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What the same money would do in other hands, by the same model: on one creator, or down a list
 * that is ordered by what the field goes by. Whoever wins.
 */
public final class Rivals {

  /** How often one creator is booked at most: more of the same wears off. */
  static final int MOST_TIMES = 4;

  /** The other ways to spend it. */
  public enum Way {
    /** The creator with the most followers whom the budget affords. */
    BIGGEST_NAME,
    /** The one creator who brings the most engagements. */
    BEST_SINGLE,
    /** Down the list by followers, whoever still fits. */
    BY_FOLLOWERS,
    /** Down the list by raw engagement rate, whoever still fits. */
    BY_RATE
  }

  /**
   * What a way comes to.
   *
   * @param booked whom, for everything asked of them
   * @param times how often each, up to {@value #MOST_TIMES}
   */
  record Rival(Way way, List<Bookable> booked, int times, Forecast engagements, BigDecimal spend) {}

  /** Each creator's channel with everything asked of it. */
  private final List<Bookable> pool;

  private final BigDecimal budget;
  private final OptionalInt mostCreators;

  Rivals(List<Bookable> pool, Wish wish) {
    this.pool = Bookable.whole(pool);
    this.budget = wish.budget();
    this.mostCreators = wish.mostCreators();
  }

  /** Each way there is anything to show for. */
  List<Rival> all() {
    List<Rival> all = new ArrayList<>();
    one(Way.BIGGEST_NAME, Comparator.comparingDouble(Rivals::followers)).ifPresent(all::add);
    one(Way.BEST_SINGLE, Comparator.comparingDouble(this::asOftenAsAffordable)).ifPresent(all::add);
    downTheList(Way.BY_FOLLOWERS, Rivals::followers).ifPresent(all::add);
    downTheList(Way.BY_RATE, one -> one.channel().rate().orElse(0)).ifPresent(all::add);
    return all;
  }

  private static double followers(Bookable one) {
    return one.channel().followers().orElse(0);
  }

  private double asOftenAsAffordable(Bookable one) {
    return one.engagements().point() * times(one);
  }

  /** How often the budget pays for it; a favour is asked once. */
  private int times(Bookable one) {
    return one.price().signum() == 0
        ? 1
        : budget
            .divide(one.price(), 0, RoundingMode.DOWN)
            .min(BigDecimal.valueOf(MOST_TIMES))
            .intValue();
  }

  private Optional<Rival> one(Way way, Comparator<Bookable> best) {
    return pool.stream()
        .filter(one -> times(one) >= 1)
        .max(best.thenComparing(this::asOftenAsAffordable))
        .map(one -> {
          int times = times(one);
          return new Rival(
              way,
              List.of(one),
              times,
              one.engagements().times(times),
              one.price().multiply(BigDecimal.valueOf(times)));
        });
  }

  private Optional<Rival> downTheList(Way way, ToDoubleFunction<Bookable> figure) {
    List<Bookable> booked = new ArrayList<>();
    Set<Long> creators = new HashSet<>();
    BigDecimal left = budget;
    List<Bookable> ordered =
        pool.stream()
            .sorted(Comparator.comparingDouble(figure).reversed().thenComparing(Bookable::id))
            .toList();
    for (Bookable one : ordered) {
      boolean fits =
          creators.contains(one.creatorId())
              || creators.size() < mostCreators.orElse(Integer.MAX_VALUE);
      if (fits && one.price().compareTo(left) <= 0) {
        booked.add(one);
        creators.add(one.creatorId());
        left = left.subtract(one.price());
      }
    }
    Forecast together = Forecast.sum(booked.stream().map(Bookable::engagements).toList());
    return booked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rival(way, booked, 1, together, budget.subtract(left)));
  }
}
