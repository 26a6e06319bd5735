package io.timbre.discovery;

import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.reading.Reading;
import io.timbre.scoring.Weights;
import io.timbre.shell.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the parameters of an address: {@code q} the text of the brief, which says what the others
 * do not (see {@link AddReading}), or its topics alone with {@code reading=off}; {@code
 * brief.food=59} a niche in any proportion to the others, {@code share.food=50} in percent; {@code
 * platform}, {@code tier}, {@code niche}, {@code country}, {@code language} as often as wanted,
 * {@code not} for niches that are excluded; {@code followers}, {@code price}, {@code rate} in
 * percent, {@code cost} of an engagement and {@code peers} of 100, each with {@code .min} and
 * {@code .max}, written as people write figures; {@code price.currency} and {@code cost.currency};
 * {@code price.known=true}; {@code avoid} the flags that a channel must not have; {@code age.max}
 * in days; {@code unstated} what a channel need not state; {@code weight.engagement}, {@code
 * weight.fit}, {@code weight.cost} in any proportion; {@code sort}. The value {@code any} says that
 * nothing is asked by a parameter. {@link WriteQuestion} is its reverse.
 */
@Component
public class ReadQuestion {

  /** What the names of parameters begin with that weigh a niche by hand. */
  public static final String BRIEF = "brief.";

  /** What the names of parameters begin with that give a niche so much percent of the brief. */
  public static final String SHARE = "share.";

  /** What the names of parameters begin with that say what a part of the score counts. */
  public static final String WEIGHT = "weight.";

  /** What the names of parameters end with that say the currency of two bounds. */
  static final String IN = ".currency";

  /** The parameter that says what the price of a post is in, and what money is shown in. */
  public static final String CURRENCY = "price" + IN;

  /** The parameters that say what money is in. */
  public static final List<String> CURRENCIES = List.of(CURRENCY, "cost" + IN);

  /** The currency that is meant where none is said. */
  static final String USUAL_CURRENCY = "EUR";

  /**
   * Says with {@code usual} that the weights that come with it were the usual ones before they
   * could be changed: those of a ranking with or without a brief.
   */
  private static final String WEIGHTS = "weights";

  /** What writing and reading weights may change in them. */
  private static final double ROUNDING = 1e-6;

  /** The parameter that has those shown as well that do not fit. */
  public static final String OTHERS = "others";

  /** The parameters that each narrow the ranking down. */
  public static final List<String> NARROWING =
      List.of(
          "platform",
          "tier",
          "niche",
          "not",
          "country",
          "language",
          "followers.min",
          "followers.max",
          "price.min",
          "price.max",
          "price.known",
          "rate.min",
          "rate.max",
          "cost.min",
          "cost.max",
          "peers.min",
          "peers.max",
          "avoid",
          "age.max");

  /** The parameters of filters: those that narrow, and how they do. */
  public static final List<String> FILTERS =
      Stream.concat(NARROWING.stream(), Stream.concat(CURRENCIES.stream(), Stream.of("unstated")))
          .toList();

  static final List<String> NAMES =
      Stream.concat(
              FILTERS.stream(),
              Stream.of(
                  "q",
                  "of",
                  "weight.engagement",
                  "weight.fit",
                  "weight.cost",
                  "sort",
                  "page",
                  "from",
                  WEIGHTS,
                  OTHERS,
                  ReadText.HOW))
          .toList();

  private final ReadText readText;
  private final AddReading addReading;
  private final ReadShares readShares;
  private final ReadFilters readFilters;

  ReadQuestion(
      ReadText readText, AddReading addReading, ReadShares readShares, ReadFilters readFilters) {
    this.readText = readText;
    this.addReading = addReading;
    this.readShares = readShares;
    this.readFilters = readFilters;
  }

  static boolean knows(String parameter) {
    return NAMES.contains(parameter) || parameter.startsWith(BRIEF) || parameter.startsWith(SHARE);
  }

  /** Never fails: what makes no sense is told in {@link Question#misread()}. */
  public Question read(Parameters parameters) {
    Reading reading = readText.read(parameters.value("q"), parameters);
    ReadParameters asked = new ReadParameters(addReading.to(parameters, reading));
    parameters.tooLong().forEach(asked::refuseLength);
    List<WeightedNiche> niches = readShares.read(asked);
    Filters filters = readFilters.read(asked, reading.names());
    return new Question(
        parameters.tooLong().getOrDefault("q", parameters.value("q")),
        reading,
        niches,
        filters,
        weights(asked, usualWeights(niches)),
        asked.one("sort", value -> Spelling.read(Order.class, value)).orElse(Order.SCORE),
        readFilters.currency(filters, parameters),
        asked.misread());
  }

  private static Weights weights(ReadParameters asked, Weights usual) {
    double engagement = weight(asked, "weight.engagement", usual.engagement());
    double fit = weight(asked, "weight.fit", usual.fit());
    double cost = weight(asked, "weight.cost", usual.cost());
    double sum = engagement + fit + cost;
    if (sum == 0) {
      asked.refuse("weight.engagement", "weights");
      return usual;
    }
    Weights given = new Weights(engagement / sum, fit / sum, cost / sum);
    boolean untouched = asked.one(WEIGHTS, Optional::of).filter("usual"::equals).isPresent();
    return untouched && isUsual(given) ? usual : given;
  }

  private static boolean isUsual(Weights given) {
    return Stream.of(Weights.DEFAULT, Weights.WITHOUT_BRIEF)
        .anyMatch(usual ->
            Math.abs(usual.engagement() - given.engagement()) < ROUNDING
                && Math.abs(usual.fit() - given.fit()) < ROUNDING);
  }

  /** The weights that count where none are given. */
  static Weights usualWeights(List<WeightedNiche> niches) {
    return niches.isEmpty() ? Weights.WITHOUT_BRIEF : Weights.DEFAULT;
  }

  /** Weights are given out of 100, but only their proportion counts. */
  private static double weight(ReadParameters asked, String name, double usual) {
    OptionalDouble given = asked.number(name, Unit.NUMBER);
    return given.isPresent() ? given.getAsDouble() * 0.01 : usual;
  }
}
