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
 * Reads the parameters of an address:
 *
 * <ul>
 *   <li>{@code q}: the text of the brief, which states what the other parameters do not (see {@link
 *       AddReading}); with {@code reading=off} only its topics are read
 *   <li>{@code brief.food=59}: a niche in any proportion to the others
 *   <li>{@code share.food=50}: a niche in percent
 *   <li>{@code platform}, {@code tier}, {@code niche}, {@code country} and {@code language}, each
 *       any number of times; {@code not} for excluded niches
 *   <li>{@code followers}, {@code price}, {@code rate} in percent, {@code cost} per engagement and
 *       {@code peers} of 100, each with {@code .min} and {@code .max}, with figures as people write
 *       them
 *   <li>{@code price.currency} and {@code cost.currency}; {@code price.known=true}
 *   <li>{@code avoid}: flags that a channel must not have
 *   <li>{@code age.max}: in days
 *   <li>{@code unstated}: facts that a channel need not state
 *   <li>{@code weight.engagement}, {@code weight.fit} and {@code weight.cost} in any proportion
 *   <li>{@code sort}: the order
 * </ul>
 *
 * <p>The value {@code any} asks for nothing. {@link WriteQuestion} is the reverse.
 */
@Component
public class ReadQuestion {

  /** The prefix of parameters that weight a niche by hand. */
  public static final String BRIEF = "brief.";

  /** The prefix of parameters that set a niche's percentage of the brief. */
  public static final String SHARE = "share.";

  /** The prefix of parameters that weight a component of the score. */
  public static final String WEIGHT = "weight.";

  /** The suffix of parameters that state the currency of two bounds. */
  static final String IN = ".currency";

  /** The parameter with the currency of the price of a post, in which money is also shown. */
  public static final String CURRENCY = "price" + IN;

  /** The parameters that state currencies. */
  public static final List<String> CURRENCIES = List.of(CURRENCY, "cost" + IN);

  /** The default currency. */
  static final String USUAL_CURRENCY = "EUR";

  /**
   * With the value {@code usual}, states that the accompanying weights were the default ones of a
   * ranking with or without a brief when the form was shown.
   */
  private static final String WEIGHTS = "weights";

  /** Tolerance for rounding when weights are written and read. */
  private static final double ROUNDING = 1e-6;

  /** The parameter that also shows channels that are set apart. */
  public static final String OTHERS = "others";

  /** The parameters that narrow the ranking. */
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

  /** The parameters of filters: those that narrow the ranking, and those that modify them. */
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

  /**
   * Reads the parameters. Never fails: values that cannot be read are in {@link
   * Question#misread()}.
   */
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

  /** Returns the default weights. */
  static Weights usualWeights(List<WeightedNiche> niches) {
    return niches.isEmpty() ? Weights.WITHOUT_BRIEF : Weights.DEFAULT;
  }

  /** Returns a weight. Weights are given out of 100, but only their proportion counts. */
  private static double weight(ReadParameters asked, String name, double usual) {
    OptionalDouble given = asked.number(name, Unit.NUMBER);
    return given.isPresent() ? given.getAsDouble() * 0.01 : usual;
  }
}
