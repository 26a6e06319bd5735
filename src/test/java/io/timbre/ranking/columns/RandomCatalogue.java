package io.timbre.ranking.columns;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.EngagementRate;
import io.timbre.scoring.Facts;
import io.timbre.scoring.NicheShare;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Seed;
import io.timbre.scoring.Snapshot;
import io.timbre.scoring.Standing;
import io.timbre.scoring.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws catalogues and queries, small enough for ties, gaps and empty answers to be common. */
final class RandomCatalogue {

  static final NicheTree TREE = NicheTree.shipped();

  /** The day that the age of figures is counted to; none is newer. */
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static final List<NicheNode> NICHES =
      Stream.of(
              "food",
              "baking",
              "gluten-free-baking",
              "beauty",
              "skincare",
              "acne-prone-skin",
              "travel",
              "budget-travel",
              "gaming")
          .map(TREE::get)
          .toList();
  private static final List<String> COUNTRIES = List.of("DE", "FR", "ID", "US");

  private static final List<String> LANGUAGES = List.of("de", "en", "pt");

  private final Random random;

  RandomCatalogue(long seed) {
    this.random = new Random(seed);
  }

  List<Known> channels(int count) {
    List<Known> channels = new ArrayList<>();
    List<Facts> few = Stream.generate(this::facts).limit(1 + count / 2).toList();
    long id = 0;
    for (int i = 0; i < count; i++) {
      id += 1 + random.nextInt(3);
      channels.add(known(new ChannelId(id), few.get(random.nextInt(few.size()))));
    }
    return channels;
  }

  private Known known(ChannelId id, Facts facts) {
    Platform platform = oneOf(List.of(Platform.values()));
    Standing standing = new ScoreModel(Seed.of(platform.name())).standing(facts);
    Optional<String> country = maybe(0.8) ? Optional.of(oneOf(COUNTRIES)) : Optional.empty();
    List<ChannelLine.Share> shares = new ArrayList<>();
    List<NicheNode> about = some(NICHES, 3);
    about.forEach(n -> shares.add(new ChannelLine.Share(n, (0.3 + random.nextDouble()) / 4)));
    return new Known(
        new ChannelLine(
            id,
            platform,
            country,
            maybe(0.8) ? Optional.of(oneOf(LANGUAGES)) : Optional.empty(),
            standing.engagement().interval().point(),
            standing.engagement().amongPeers(),
            standing.cost().interval().point(),
            standing.deductions().total(),
            standing.engagement().n(),
            facts.followers(),
            standing
                .engagement()
                .rate()
                .map(EngagementRate::point)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty()),
            standing.cost().perEngagement(),
            standing.cost().forecast(),
            standing.cost().price(),
            standing.cost().estimated(),
            StandingFlag.bits(some(List.of(StandingFlag.values()), 3)),
            maybe(0.9) ? Optional.of(TODAY.minusDays(30L * random.nextInt(6))) : Optional.empty(),
            shares),
        facts,
        standing);
  }

  private Facts facts() {
    long followers = (long) Math.exp(random.nextDouble(5, 15));
    List<Snapshot> snapshots = new ArrayList<>();
    for (int age = 0; age < 30 * random.nextInt(4); age += 30) {
      snapshots.add(snapshot(age, followers));
    }
    int posts = random.nextInt(1, 20);
    return new Facts(
        snapshots,
        maybe(0.9) ? OptionalLong.of(followers) : OptionalLong.empty(),
        maybe(0.5) ? OptionalDouble.of(random.nextInt(3000)) : OptionalDouble.empty(),
        OptionalInt.of(random.nextInt(posts + 1)),
        OptionalInt.of(posts));
  }

  private Snapshot snapshot(int age, long followers) {
    return new Snapshot(
        age,
        OptionalLong.of(followers),
        maybe(0.9)
            ? OptionalDouble.of(followers * Math.exp(-3.6 + random.nextGaussian()))
            : OptionalDouble.empty(),
        maybe(0.5) ? OptionalDouble.of(followers * random.nextDouble()) : OptionalDouble.empty(),
        OptionalInt.of(random.nextInt(1, 15)),
        OptionalInt.of(30),
        maybe(0.3));
  }

  Brief brief() {
    List<NicheNode> wanted = some(NICHES, 3);
    double[] raw = random.doubles(wanted.size(), 0.1, 1).toArray();
    double sum = 0;
    for (double each : raw) {
      sum += each;
    }
    List<WeightedNiche> niches = new ArrayList<>();
    for (int i = 0; i < raw.length; i++) {
      niches.add(new WeightedNiche(wanted.get(i), raw[i] / sum));
    }
    return new Brief(niches, filters(), weights());
  }

  private Weights weights() {
    double engagement = random.nextDouble();
    double fit = random.nextDouble(1 - engagement);
    return new Weights(engagement, fit, 1 - engagement - fit);
  }

  private Filters filters() {
    return Filters.NONE
        .on(set(0.2, List.of(Platform.values())))
        .ofSize(set(0.2, List.of(Tier.values())))
        .about(keys(set(0.2, NICHES)))
        .notAbout(keys(set(0.2, NICHES)))
        .from(set(0.2, COUNTRIES))
        .speaking(set(0.2, LANGUAGES))
        .followedBy(range(0.1, 200_000))
        .priced(PriceRange.euros(range(0.1, 2_000)))
        .knownPriceOnly(maybe(0.1))
        .engaging(range(0.1, 0.1))
        .costing(PriceRange.euros(range(0.1, 2)))
        .amongPeers(range(0.1, 100))
        .avoiding(set(0.2, List.of(StandingFlag.values())))
        .newestWithin(maybe(0.1) ? OptionalInt.of(30 * number(0, 6)) : OptionalInt.empty())
        .lettingIn(set(0.3, List.of(Fact.values())))
        .except(maybe(0.2) ? leftOut() : Set.of());
  }

  /** The filters of a brief as a pass takes them; their price is in euro. */
  static PreparedFilters prepared(Brief brief) {
    return new PreparedFilters(
        brief.filters(),
        ChannelIdFilter.EVERYBODY,
        brief.filters().price().range(),
        brief.filters().costPerEngagement().range(),
        TODAY);
  }

  /** Some that are there, and some that are not. */
  private Set<ChannelId> leftOut() {
    return random
        .longs(random.nextInt(1, 9), 1, 50)
        .mapToObj(ChannelId::new)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(Set<NicheNode> niches) {
    Set<String> keys = new HashSet<>();
    niches.forEach(niche -> keys.add(niche.key()));
    return keys;
  }

  private Range range(double chance, double most) {
    if (!maybe(chance)) {
      return Range.OPEN;
    }
    double min = random.nextDouble(most / 2);
    return switch (random.nextInt(3)) {
      case 0 -> Range.from(min);
      case 1 -> Range.upTo(min + most / 4);
      default -> Range.between(min, min + most / 2);
    };
  }

  Order order() {
    return oneOf(List.of(Order.values()));
  }

  int number(int from, int below) {
    return random.nextInt(from, below);
  }

  private boolean maybe(double chance) {
    return random.nextDouble() < chance;
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Set<T> set(double chance, List<T> choices) {
    return maybe(chance) ? Set.copyOf(some(choices, 3)) : Set.of();
  }

  private <T> List<T> some(List<T> choices, int most) {
    List<T> shuffled = new ArrayList<>(choices);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, random.nextInt(most + 1)));
  }

  /** A channel with all that was drawn of it. */
  record Known(ChannelLine line, Facts facts, Standing standing) {

    List<NicheShare> profile() {
      return line.niches().stream()
          .map(share -> new NicheShare(share.niche().path(), share.share()))
          .toList();
    }
  }
}
