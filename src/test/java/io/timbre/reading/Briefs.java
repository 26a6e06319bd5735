package io.timbre.reading;

import io.timbre.niche.NicheTree;
import io.timbre.niche.ReadTopics;
import io.timbre.niche.TableLine;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads briefs against the shipped tree, and says what was read in the words of the briefs' table.
 */
final class Briefs {
  private static final NicheTree TREE = NicheTree.shipped();
  static final ReadTopics TOPICS = new ReadTopics(TREE);
  private static final ReadBrief READ = new ReadBrief(TREE, TOPICS);

  private Briefs() {}

  static Reading read(String brief) {
    return READ.read(brief);
  }

  static List<TableLine> all() {
    return TableLine.shipped(
        "reading/briefs.tsv", List.of("brief", "topic", "conditions", "excluded"));
  }

  /** {@code country=GB;price.max=300 GBP}, and the audience where one was read. */
  static String conditions(Reading reading) {
    return Stream.concat(
            said(reading.conditions()).stream(),
            reading.audience().map(audience -> "audience=" + audience(audience)).stream())
        .collect(Collectors.joining(";"));
  }

  private static List<String> said(Conditions conditions) {
    List<String> said = new ArrayList<>();
    list(said, "platform", conditions.platforms());
    list(said, "tier", conditions.tiers());
    list(said, "country", conditions.countries());
    list(said, "language", conditions.languages());
    range(said, "followers", conditions.followers(), Briefs::number);
    price(said, "price", conditions.price());
    range(said, "rate", conditions.rate(), Briefs::number);
    price(said, "cost", conditions.cost());
    return said;
  }

  private static void list(List<String> said, String name, Collection<?> values) {
    if (!values.isEmpty()) {
      said.add(name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
  }

  private static void price(List<String> said, String name, Optional<PriceRange> price) {
    price.ifPresent(p -> range(said, name, p.range(), n -> number(n) + " " + p.currency()));
  }

  private static void range(
      List<String> said, String name, Range range, Function<Double, String> written) {
    bound(said, name + ".min", range.min(), written);
    bound(said, name + ".max", range.max(), written);
  }

  private static void bound(
      List<String> said, String name, OptionalDouble bound, Function<Double, String> written) {
    bound.ifPresent(value -> said.add(name + "=" + written.apply(value)));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(Math.round(value * 1e6) / 1e6).stripTrailingZeros().toPlainString();
  }

  /** {@code FEMALE 25-34}: a generation's or stage's ages go without saying. */
  private static String audience(Audience audience) {
    return Stream.of(
            audience.gender().map(Object::toString),
            audience.stage().map(Object::toString),
            audience.stage().isPresent() ? Optional.<String>empty() : ages(audience.ages()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> ages(Audience.Ages ages) {
    return ages.equals(Audience.Ages.ALL)
        ? Optional.empty()
        : Optional.of(age(ages.youngest()) + "-" + age(ages.oldest()));
  }

  private static String age(OptionalInt age) {
    return age.isEmpty() ? "" : String.valueOf(age.getAsInt());
  }
}
