package io.timbre.discovery;

import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.ReadNiches;
import io.timbre.niche.Reading;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranking;
import io.timbre.scoring.Weights;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads the parameters of an address: {@code q} the text of the brief; {@code brief.food=59} a
 * niche weighed by hand in any proportion to the others, which stands as long as {@code of} is
 * still the text; {@code platform}, {@code tier}, {@code niche}, {@code country}, {@code language}
 * as often as wanted, {@code not} for niches that are excluded; {@code followers}, {@code price},
 * {@code rate} in percent, {@code cost} in euros and {@code peers} of 100, each with {@code .min}
 * and {@code .max}, written as people write figures; {@code price.currency}, {@code
 * price.known=true}; {@code avoid} the flags that a channel must not have; {@code age.max} in days;
 * {@code unstated} what a channel need not state; {@code weight.engagement}, {@code weight.fit},
 * {@code weight.cost} in any proportion; {@code sort}. The value {@code any} says that nothing is
 * asked by a parameter. {@link WriteQuestion} is its reverse.
 */
@Component
public class ReadQuestion {

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
      Stream.concat(NARROWING.stream(), Stream.of("price.currency", "unstated")).toList();

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
                  "from"))
          .toList();

  /** What the names of parameters begin with that weigh a niche by hand. */
  public static final String BRIEF = "brief.";

  /** The most a niche weighs by hand, so that no proportion is lost in rounding. */
  private static final double HEAVIEST = 1_000;

  private final NicheTree tree;
  private final ReadNiches readNiches;
  private final ReadFilters readFilters;
  private final Ranking ranking;

  ReadQuestion(NicheTree tree, ReadNiches readNiches, ReadFilters readFilters, Ranking ranking) {
    this.tree = tree;
    this.readNiches = readNiches;
    this.readFilters = readFilters;
    this.ranking = ranking;
  }

  /** Never fails: what makes no sense is told in {@link Question#misread()}. */
  public Question read(Parameters parameters) {
    ReadParameters asked = new ReadParameters(parameters);
    String text = parameters.first("q").orElse("");
    Reading reading = readNiches.read(text);
    List<WeightedNiche> niches =
        parameters.value("of").equals(text) ? byHand(parameters, asked) : reading.shares();
    Set<String> words = new LinkedHashSet<>(reading.words());
    Set<String> setAside = reading.niches().isEmpty() ? Set.of() : namingNobody(words);
    words.removeAll(setAside);
    return new Question(
        text,
        niches,
        List.copyOf(words),
        List.copyOf(setAside),
        readFilters.read(asked, words),
        weights(asked, usualWeights(niches)),
        asked.one("sort", value -> Spelling.read(Order.class, value)).orElse(Order.SCORE),
        asked.misread());
  }

  private Set<String> namingNobody(Set<String> words) {
    return words.stream()
        .filter(word -> ranking.mentions(word) == 0)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The niches weighed by hand, the heaviest first, with weights that sum to 1. */
  private List<WeightedNiche> byHand(Parameters parameters, ReadParameters asked) {
    Map<NicheNode, Double> weights = new LinkedHashMap<>();
    for (String name : parameters.names()) {
      if (name.startsWith(BRIEF)) {
        Optional<NicheNode> niche = tree.find(name.substring(BRIEF.length()));
        if (niche.isEmpty()) {
          asked.refuse(name, "niche");
        }
        double weight = weight(asked, name);
        niche.filter(known -> weight > 0).ifPresent(known -> weights.put(known, weight));
      }
    }
    double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .map(each -> new WeightedNiche(each.getKey(), each.getValue() / sum))
        .sorted(Comparator.comparing(WeightedNiche::weight).reversed())
        .toList();
  }

  /** At nothing a niche leaves the brief. */
  private static double weight(ReadParameters asked, String name) {
    double weight = asked.number(name, Unit.NUMBER).orElse(0);
    if (weight > HEAVIEST) {
      asked.refuse(name, "niche-weight");
      return 0;
    }
    return weight;
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
    return new Weights(engagement / sum, fit / sum, cost / sum);
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
