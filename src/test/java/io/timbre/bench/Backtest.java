package io.timbre.bench;

import io.timbre.catalog.Handle;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Engagement;
import io.timbre.scoring.EngagementRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a ranking against what came of it. Run its {@code main} with the test classes on the path;
 * the arguments are lists of one platform by month, the oldest first, named like {@code
 * instagram-2022-06.csv}. All but the last are the catalogue; it is refreshed and ranked as the
 * application does, without a brief and without prices, and the last says what came.
 *
 * <p>With {@code halves} as the first argument, every other channel has its last month in the
 * catalogue as well, from which the drift of periods is then known, and what came is asked of the
 * channels between them alone.
 */
public final class Backtest {

  /** How many standard deviations bound the middle 80 % of a normal distribution. */
  private static final double EIGHT_IN_TEN = 1.2816;

  private Backtest() {}

  public static void main(String[] arguments) throws IOException {
    boolean halves = arguments[0].equals("halves");
    List<MonthlyList> months = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(halves ? 1 : 0, arguments.length)) {
      months.add(MonthlyList.read(Path.of(file)));
    }
    MonthlyList later = months.removeLast();
    Predicate<Handle> asked = halves ? handle -> handle.hashCode() % 2 == 0 : handle -> true;
    try (RankingOnPostgres timbre = new RankingOnPostgres()) {
      BacktestCatalogue catalogue = new BacktestCatalogue(timbre);
      months.forEach(month -> catalogue.takeIn(month, handle -> true));
      catalogue.takeIn(later, asked.negate());
      timbre.refresh();
      System.out.println(timbre.benchmarks().current().of(later.platform().name()));
      List<Came> came = came(catalogue, later, asked);
      if (came.stream().anyMatch(Came::overViews)) {
        report("over views", came.stream().filter(Came::overViews).toList());
        report("over followers", overFollowers(came, months.getLast(), later));
      } else {
        report("over followers", came);
      }
    }
  }

  /**
   * A channel in order of score, and what came.
   *
   * @param raw its rate when it was ranked
   * @param likely what its rate was said to become; null where another rate was
   * @param later what it became
   * @param scatter log-sd by which the posts behind that scatter around the rate itself
   */
  private record Came(
      Handle handle,
      boolean overViews,
      double raw,
      @Nullable EngagementRate likely,
      double later,
      double scatter) {

    boolean isWithin(boolean scattered) {
      if (likely == null) {
        return false;
      }
      double middle = Math.log(likely.lo() * likely.hi()) / 2;
      double reach = Math.log(likely.hi() / likely.lo()) / 2;
      double most = scattered ? Math.hypot(reach, EIGHT_IN_TEN * scatter) : reach;
      return Math.abs(Math.log(later) - middle) <= most;
    }
  }

  private static List<Came> came(
      BacktestCatalogue catalogue, MonthlyList later, Predicate<Handle> asked) {
    List<Came> came = new ArrayList<>();
    for (RankedChannel ranked : catalogue.ranking()) {
      Handle handle = catalogue.handle(ranked.channel());
      Engagement engagement = ranked.score().standing().engagement();
      boolean overViews = engagement.basis() == Basis.VIEWS;
      Optional<EngagementRate> rate = engagement.rate();
      if (rate.isPresent() && asked.test(handle)) {
        later
            .rate(handle, overViews)
            .ifPresent(what ->
                came.add(
                    new Came(
                        handle,
                        overViews,
                        rate.get().point(),
                        rate.get(),
                        what,
                        ranked.benchmark().over(engagement.basis()).s()
                            / Math.sqrt(later.posts(handle)))));
      }
    }
    return came;
  }

  /** The same channels in the same order, each with its rates over followers. */
  private static List<Came> overFollowers(
      List<Came> ranked, MonthlyList earlier, MonthlyList later) {
    List<Came> came = new ArrayList<>();
    for (Came one : ranked) {
      OptionalDouble before = earlier.rate(one.handle(), false);
      OptionalDouble after = later.rate(one.handle(), false);
      if (before.isPresent() && after.isPresent()) {
        came.add(new Came(one.handle(), false, before.getAsDouble(), null, after.getAsDouble(), 0));
      }
    }
    return came;
  }

  private static void report(String what, List<Came> came) {
    int tenth = came.size() / 10;
    List<Came> byRate =
        came.stream().sorted(Comparator.comparingDouble(Came::raw).reversed()).toList();
    double score = mean(came.subList(0, tenth));
    double raw = mean(byRate.subList(0, tenth));
    System.out.printf(
        "%s: %d channels came again; the first tenth by score realised %.2f%%, by raw rate %.2f%%, "
            + "all %.2f%%: %.2f%n",
        what, came.size(), 100 * score, 100 * raw, 100 * mean(came), score / raw);
    List<Came> said = came.stream().filter(one -> one.likely() != null).toList();
    if (!said.isEmpty()) {
      System.out.printf(
          "%s: %.0f%% came within the 80%% interval of the rate, %.0f%% where the scatter of the "
              + "later posts around their rate is allowed for%n",
          what, percentWithin(said, false), percentWithin(said, true));
    }
  }

  private static double percentWithin(List<Came> said, boolean scattered) {
    return 100.0 * said.stream().filter(one -> one.isWithin(scattered)).count() / said.size();
  }

  private static double mean(List<Came> came) {
    return came.stream().mapToDouble(Came::later).average().orElse(Double.NaN);
  }
}
