package io.timbre.discovery;

import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.scoring.Weights;
import io.timbre.shell.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Writes a brief as parameters that {@link ReadQuestion} reads as the same brief. Figures have up
 * to {@value #DECIMALS} decimals. Each brief is written in exactly one way, so that two briefs are
 * equal if their parameters are. Words are written as part of the text; excluded channels are not
 * written.
 */
public final class WriteQuestion {

  private static final int DECIMALS = 12;

  private WriteQuestion() {}

  /**
   * Writes a stored brief.
   *
   * @param text the text of the brief, as typed
   */
  public static Parameters of(String text, Brief brief) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    written.put("q", List.of(text));
    written.put("of", List.of(text));
    writeNiches(written, brief.niches());
    writeFilters(written, brief.filters());
    writeWeights(written, brief);
    return Parameters.of(written);
  }

  /** Writes a question without its order. */
  public static Parameters of(Question question) {
    return of(question.text(), question.brief());
  }

  private static void writeNiches(Map<String, List<String>> written, List<WeightedNiche> niches) {
    double most = niches.stream().mapToDouble(WeightedNiche::weight).max().orElse(1);
    for (WeightedNiche niche : niches) {
      written.put(
          ReadQuestion.BRIEF + niche.niche().key(), List.of(decimal(niche.weight() / most)));
    }
  }

  private static void writeFilters(Map<String, List<String>> written, Filters filters) {
    written.put("platform", names(filters.platforms()));
    written.put("tier", names(filters.tiers()));
    written.put("niche", filters.niches().stream().sorted().toList());
    written.put("not", filters.excludedNiches().stream().sorted().toList());
    written.put("country", filters.countries().stream().sorted().toList());
    written.put("language", filters.languages().stream().sorted().toList());
    writeRange(written, "followers", filters.followers(), Unit.COUNT);
    writePrice(written, "price", filters.price(), Unit.MONEY);
    written.put("price.known", filters.knownPriceOnly() ? List.of("true") : List.of());
    writeRange(written, "rate", filters.engagementRate(), Unit.PERCENT);
    writePrice(written, "cost", filters.costPerEngagement(), Unit.CENTS);
    writeRange(written, "peers", filters.amongPeers(), Unit.NUMBER);
    written.put("avoid", names(filters.avoided()));
    filters.newestWithin().ifPresent(days -> written.put("age.max", List.of("" + days)));
    written.put("unstated", names(asked(filters)));
  }

  /**
   * Returns the facts that may be unstated and that a filter asks for. The others have no effect.
   */
  private static List<Fact> asked(Filters filters) {
    return filters.unstated().stream().filter(filters::ask).toList();
  }

  private static void writePrice(
      Map<String, List<String>> written, String name, PriceRange price, Unit unit) {
    writeRange(written, name, price.range(), unit);
    written.put(
        name + ReadQuestion.IN,
        price.range().isOpen() ? List.of() : List.of(price.currency().getCode()));
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Spelling::of).sorted().toList();
  }

  private static void writeRange(
      Map<String, List<String>> written, String name, Range range, Unit unit) {
    written.put(name + ".min", bound(range.min(), unit));
    written.put(name + ".max", bound(range.max(), unit));
  }

  private static List<String> bound(OptionalDouble bound, Unit unit) {
    if (bound.isEmpty()) {
      return List.of();
    }
    return List.of(written(BigDecimal.valueOf(bound.getAsDouble()).movePointRight(shift(unit))));
  }

  private static int shift(Unit unit) {
    return unit == Unit.PERCENT ? 2 : 0;
  }

  /** Writes the weights if they are not the default. The largest is written as 100. */
  private static void writeWeights(Map<String, List<String>> written, Brief brief) {
    Weights weights = brief.weights();
    if (!weights.equals(ReadQuestion.usualWeights(brief.niches()))) {
      double most =
          DoubleStream.of(weights.engagement(), weights.fit(), weights.cost()).max().orElseThrow();
      written.put("weight.engagement", List.of(decimal(100 * (weights.engagement() / most))));
      written.put("weight.fit", List.of(decimal(100 * (weights.fit() / most))));
      written.put("weight.cost", List.of(decimal(100 * (weights.cost() / most))));
    }
  }

  /** Returns a figure without an exponent and without trailing zeros. */
  public static String decimal(double figure) {
    return written(BigDecimal.valueOf(figure));
  }

  private static String written(BigDecimal figure) {
    BigDecimal rounded = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    // A point before three decimals could be read as a thousands separator.
    return (rounded.scale() == 3 ? rounded.setScale(4) : rounded).toPlainString();
  }
}
