package io.timbre.demo;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws the monthly snapshots of a made-up channel. */
final class History {

  /** The months that a history covers. */
  static final int MONTHS = 24;

  /**
   * The days between snapshots, which is also the days that each one spans, so that every window
   * counts.
   */
  static final int WINDOW_DAYS = 30;

  private final Nature nature;
  private final RandomGenerator random;
  private final int months;
  private final int monthsSincePurchase;
  private final double bought;

  History(Nature nature, RandomGenerator random) {
    this.nature = nature;
    this.random = random;
    this.months = nature.quirk() == Quirk.JUST_BEGUN ? 1 : MONTHS;
    this.monthsSincePurchase = random.nextInt(4, 18);
    this.bought = nature.quirk() == Quirk.BOUGHT_FOLLOWERS ? random.nextDouble(0.3, 0.9) : 0;
  }

  /** Draws one snapshot a month, going back from the newest day. */
  SortedMap<LocalDate, Figures> until(LocalDate newest) {
    SortedMap<LocalDate, Figures> history = new TreeMap<>();
    double followers = nature.followers();
    for (int month = 0; month < months; month++) {
      history.put(newest.minusDays((long) month * WINDOW_DAYS), month(month, followers));
      followers *= Math.exp(-nature.growth() - random.nextGaussian(0, 0.006));
    }
    return history;
  }

  /**
   * Draws a month's figures. Bought followers are counted but add neither views nor engagements.
   */
  private Figures month(int monthsAgo, double followers) {
    double counted = monthsAgo < monthsSincePurchase ? followers * (1 + bought) : followers;
    int posts = posts();
    double drift = random.nextGaussian(0, nature.driftOfMonths());
    double chance = drift + random.nextGaussian(0, nature.scatterOfPosts() / Math.sqrt(posts));
    if (!nature.isWatched()) {
      double mean = nature.logEngagementsOfFollowers(followers);
      return figures(Math.round(counted), Math.exp(mean + chance), null, posts);
    }
    double logViews = nature.logViews(followers) + random.nextGaussian(0, 0.2);
    double engagements = Math.exp(nature.logEngagementsOfViews(logViews) + chance);
    return figures(
        Math.round(counted), engagements, (double) Math.round(Math.exp(logViews)), posts);
  }

  private int posts() {
    if (nature.quirk() == Quirk.JUST_BEGUN) {
      return random.nextInt(1, 3);
    }
    return Math.clamp(Math.round(nature.posts() * random.nextDouble(0.8, 1.2)), 6, 40);
  }

  private Figures figures(long followers, double engagements, @Nullable Double views, int posts) {
    double perLike = nature.commentsPerLike() * Math.exp(random.nextGaussian(0, 0.15));
    double likes = tenths(engagements / (1 + perLike));
    double comments = tenths(engagements - likes);
    boolean hidden = nature.quirk() == Quirk.HIDDEN_LIKES;
    return new Figures(
        followers,
        hidden ? null : tenths(likes + comments),
        hidden ? null : likes,
        comments,
        passedOn(engagements, 0.06),
        passedOn(engagements, 0.09),
        views,
        posts,
        WINDOW_DAYS,
        false,
        nature.showsAds() ? Integer.valueOf((int) Math.round(nature.adLoad() * posts)) : null,
        nature.showsAds() ? Integer.valueOf(posts) : null);
  }

  /** Shares and saves are proportional to engagements, with scatter. YouTube shows neither. */
  private @Nullable Double passedOn(double engagements, double share) {
    double scatter = Math.exp(random.nextGaussian(0, 0.4));
    return nature.platform() == Platform.YOUTUBE ? null : tenths(engagements * share * scatter);
  }

  private static double tenths(double figure) {
    return Math.round(10 * figure) / 10.0;
  }
}
