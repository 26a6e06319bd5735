package io.timbre.demo;

import io.timbre.scoring.CostBenchmark;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Draws the asking price of a made-up channel for one post. */
final class AskedPrice {

  private static final double KNOWN = 0.5;
  private static final double SCATTER = 0.45;
  private static final double LEAST = 10;

  /** In all other countries, prices are in euros. */
  private static final Map<String, CurrencyUnit> CURRENCIES =
      Map.of("GB", CurrencyUnit.GBP, "US", CurrencyUnit.USD);

  private AskedPrice() {}

  /**
   * Draws a price with scatter around the geometric mean of two prices: what channels with as many
   * followers usually cost, ρF, and what the engagements are worth, M·e. Half of the channels have
   * no known price.
   */
  static Optional<BigMoney> draw(Nature nature, String country, RandomGenerator random) {
    CostBenchmark usual = nature.usual().cost();
    double followers = nature.followers();
    double bySize = Math.log(usual.pricePerFollower() * followers);
    double byValue = Math.log(usual.medianCost()) + logEngagements(nature, followers);
    double price = Math.exp((bySize + byValue) / 2 + random.nextGaussian(0, SCATTER));
    return random.nextDouble() < KNOWN
        ? Optional.of(money(Math.max(price, LEAST), country))
        : Optional.empty();
  }

  private static double logEngagements(Nature nature, double followers) {
    return nature.isWatched()
        ? nature.logEngagementsOfViews(nature.logViews(followers))
        : nature.logEngagementsOfFollowers(followers);
  }

  /** Rounds to two significant digits, as people name prices. */
  private static BigMoney money(double price, String country) {
    BigDecimal round =
        BigDecimal.valueOf(price).round(new MathContext(2, RoundingMode.HALF_UP)).setScale(0);
    return BigMoney.of(CURRENCIES.getOrDefault(country, CurrencyUnit.EUR), round);
  }
}
