package io.timbre.discovery;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.ReadTopics;
import io.timbre.niche.Topics;
import io.timbre.niche.WeightedNiche;
import io.timbre.niche.Word;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.Range;
import io.timbre.ranking.Ranking;
import io.timbre.scoring.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads the parameters of an address: {@code q} the text of the brief; {@code brief.food=0.5} a
 * niche weighed by hand, which stands as long as {@code of} is still the text; {@code platform},
 * {@code tier}, {@code niche}, {@code country} as often as wanted; {@code rate.min}, {@code
 * rate.max} in percent, {@code cost.min}, {@code cost.max} in euros; {@code weight.engagement},
 * {@code weight.fit}, {@code weight.cost} in any proportion; {@code sort}. {@link WriteQuestion} is
 * its reverse.
 */
@Component
public class ReadQuestion {

  /** The parameters that narrow the ranking down. */
  public static final List<String> FILTERS =
      List.of(
          "platform", "tier", "niche", "country", "rate.min", "rate.max", "cost.min", "cost.max");

  static final List<String> NAMES =
      List.of(
          "q",
          "of",
          "platform",
          "tier",
          "niche",
          "country",
          "rate.min",
          "rate.max",
          "cost.min",
          "cost.max",
          "weight.engagement",
          "weight.fit",
          "weight.cost",
          "sort",
          "page",
          "from");

  /** What the names of parameters begin with that weigh a niche by hand. */
  public static final String BRIEF = "brief.";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}([.,]\\d{0,15})?");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final NicheTree tree;
  private final ReadTopics readTopics;
  private final Ranking ranking;

  ReadQuestion(NicheTree tree, ReadTopics readTopics, Ranking ranking) {
    this.tree = tree;
    this.readTopics = readTopics;
    this.ranking = ranking;
  }

  /** Never fails: what makes no sense is told in {@link Question#misread()}. */
  public Question read(Parameters parameters) {
    List<Misread> misread = new ArrayList<>();
    String text = parameters.first("q").orElse("");
    Topics topics = readTopics.read(text);
    List<WeightedNiche> niches =
        parameters.value("of").equals(text) ? adjusted(parameters, misread) : weighted(topics);
    Set<String> words =
        topics.unused().stream()
            .map(Word::text)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> setAside = topics.topics().isEmpty() ? Set.of() : namingNobody(words);
    words.removeAll(setAside);
    return new Question(
        text,
        niches,
        List.copyOf(words),
        List.copyOf(setAside),
        filters(parameters, words, misread),
        weights(parameters, usualWeights(niches), misread),
        one(parameters, "sort", Order.class, misread).orElse(Order.SCORE),
        misread);
  }

  /** The topics, the first of which weighs 1. */
  private static List<WeightedNiche> weighted(Topics topics) {
    return topics.topics().stream()
        .map(topic ->
            new WeightedNiche(topic.niche(), topic.weight() / topics.topics().getFirst().weight()))
        .toList();
  }

  private Set<String> namingNobody(Set<String> words) {
    return words.stream()
        .filter(word -> !ranking.anyNamed(word))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<WeightedNiche> adjusted(Parameters parameters, List<Misread> misread) {
    List<WeightedNiche> niches = new ArrayList<>();
    for (String name : parameters.names()) {
      if (name.startsWith(BRIEF)) {
        Optional<NicheNode> niche = tree.find(name.substring(BRIEF.length()));
        if (niche.isEmpty()) {
          misread.add(new Misread(name, parameters.value(name), "niche"));
        }
        double weight = Math.min(bound(parameters, name, 1, misread).orElse(0), 1);
        niche
            .filter(known -> weight > 0)
            .ifPresent(known -> niches.add(new WeightedNiche(known, weight)));
      }
    }
    niches.sort(Comparator.comparing(WeightedNiche::weight).reversed());
    return niches;
  }

  private Filters filters(Parameters parameters, Set<String> words, List<Misread> misread) {
    return new Filters(
        Set.copyOf(all(parameters, "platform", v -> named(Platform.class, v), misread)),
        Set.copyOf(all(parameters, "tier", v -> named(Tier.class, v), misread)),
        Set.copyOf(all(parameters, "niche", v -> tree.find(v).map(NicheNode::key), misread)),
        Set.copyOf(all(parameters, "country", ReadQuestion::country, misread)),
        range(parameters, "rate", 0.01, misread),
        range(parameters, "cost", 1, misread),
        List.copyOf(words));
  }

  private static Optional<String> country(String value) {
    return Optional.of(value.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
  }

  private static Range range(
      Parameters parameters, String name, double unit, List<Misread> misread) {
    OptionalDouble min = bound(parameters, name + ".min", unit, misread);
    OptionalDouble max = bound(parameters, name + ".max", unit, misread);
    if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
      misread.add(
          new Misread(name + ".max", parameters.first(name + ".max").orElse(""), "not-under-min"));
      return new Range(min, OptionalDouble.empty());
    }
    return new Range(min, max);
  }

  private static OptionalDouble bound(
      Parameters parameters, String name, double unit, List<Misread> misread) {
    return parameters
        .first(name)
        .map(value -> {
          OptionalDouble number = number(value);
          if (number.isEmpty()) {
            misread.add(new Misread(name, value, "number"));
            return number;
          }
          return OptionalDouble.of(number.getAsDouble() * unit);
        })
        .orElse(OptionalDouble.empty());
  }

  private static Weights weights(Parameters parameters, Weights usual, List<Misread> misread) {
    double engagement = weight(parameters, "weight.engagement", usual.engagement(), misread);
    double fit = weight(parameters, "weight.fit", usual.fit(), misread);
    double cost = weight(parameters, "weight.cost", usual.cost(), misread);
    double sum = engagement + fit + cost;
    if (sum == 0) {
      misread.add(new Misread("weight.engagement", "0", "weights"));
      return usual;
    }
    return new Weights(engagement / sum, fit / sum, cost / sum);
  }

  /** The weights that count where none are given. */
  static Weights usualWeights(List<WeightedNiche> niches) {
    return niches.isEmpty() ? Weights.WITHOUT_BRIEF : Weights.DEFAULT;
  }

  /** Weights are given out of 100, but only their proportion counts. */
  private static double weight(
      Parameters parameters, String name, double usual, List<Misread> misread) {
    OptionalDouble given = bound(parameters, name, 0.01, misread);
    return given.orElse(usual);
  }

  private static <E extends Enum<E>> Optional<E> one(
      Parameters parameters, String name, Class<E> type, List<Misread> misread) {
    return all(parameters, name, value -> named(type, value), misread).stream().findFirst();
  }

  private static <T> List<T> all(
      Parameters parameters,
      String name,
      Function<String, Optional<T>> read,
      List<Misread> misread) {
    List<T> known = new ArrayList<>();
    for (String value : parameters.all(name)) {
      read.apply(value)
          .ifPresentOrElse(known::add, () -> misread.add(new Misread(name, value, name)));
    }
    return known;
  }

  private static <E extends Enum<E>> Optional<E> named(Class<E> type, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** A number of at least 0, with a point or a comma for decimals. */
  private static OptionalDouble number(String value) {
    return NUMBER.matcher(value).matches()
        ? OptionalDouble.of(Double.parseDouble(value.replace(',', '.')))
        : OptionalDouble.empty();
  }
}
