package io.timbre.discovery;

import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Range;
import io.timbre.scoring.Weights;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Writes a brief as the parameters that {@link ReadQuestion} reads as that brief again, its figures
 * to {@value #DECIMALS} decimals. Each brief is written in one way only, so that two are the same
 * if their parameters are. Words are written as part of the text they come from; channels that are
 * left out are not written.
 */
public final class WriteQuestion {

  private static final int DECIMALS = 12;

  private WriteQuestion() {}

  /**
   * A brief that is kept.
   *
   * @param text the brief in words, as it was typed
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

  /** What is asked, without its order. */
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
    written.put("country", filters.countries().stream().sorted().toList());
    writeRange(written, "rate", filters.engagementRate(), 2);
    writeRange(written, "cost", filters.costPerEngagement(), 0);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(value -> value.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  /**
   * @param shift 2 where it is written in percent
   */
  private static void writeRange(
      Map<String, List<String>> written, String name, Range range, int shift) {
    written.put(name + ".min", bound(range.min(), shift));
    written.put(name + ".max", bound(range.max(), shift));
  }

  private static List<String> bound(OptionalDouble bound, int shift) {
    return bound.isEmpty()
        ? List.of()
        : List.of(plain(BigDecimal.valueOf(bound.getAsDouble()).movePointRight(shift)));
  }

  /** Only where they are not the usual ones; the largest is written as 100. */
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

  /** A figure without exponent and without zeros that say nothing. */
  public static String decimal(double figure) {
    return plain(BigDecimal.valueOf(figure));
  }

  private static String plain(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
