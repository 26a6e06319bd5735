package io.timbre.discovery.web;

import io.timbre.charts.IntervalBar;
import io.timbre.charts.ScoreBar;
import io.timbre.charts.Sparkline;
import io.timbre.scoring.SetApart;
import io.timbre.shell.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a ranking, with its texts. Values that are not known are null. */
record RankedRow(
    long channel,
    int position,
    String address,
    String name,
    String handle,
    String initials,
    String hue,
    String platform,
    @Nullable String tier,
    @Nullable String country,
    String niches,
    List<Sentence> flags,
    @Nullable ShownRate rate,
    Sparkline spark,
    @Nullable String perEngagement,
    @Nullable String price,
    @Nullable Sentence converted,
    boolean priceEstimated,
    @Nullable String followers,
    @Nullable String placeByFollowers,
    String score,
    String scoreLo,
    String scoreHi,
    ScoreBar bar,
    RowWhy why,
    @Nullable SetApart setApart) {

  /** An engagement rate with its 80% interval and the benchmark, in percent. */
  record ShownRate(
      String point, String lo, String hi, String benchmark, boolean overViews, IntervalBar bar) {}
}
