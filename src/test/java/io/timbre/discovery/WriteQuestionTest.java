package io.timbre.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.TimbreTest;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.NicheNode;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.scoring.Weights;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** A kept brief in an address, and back. */
@TimbreTest
class WriteQuestionTest {

  private static final int CASES = 10_000;

  @Autowired private ReadQuestion readQuestion;
  @Autowired private NicheTree tree;

  @Test
  void a_brief_reads_back_as_the_brief_it_was() {
    forEachDrawn(drawn -> {
      Question read = readQuestion.read(again(WriteQuestion.of(drawn.text, drawn.brief)));
      assertThat(read.misread()).isEmpty();
      assertThat(read.text()).isEqualTo(drawn.text);
      assertSame(read.brief(), drawn.brief);
    });
  }

  @Test
  void what_was_written_is_written_the_same_when_it_is_read() {
    forEachDrawn(drawn -> {
      Parameters written = again(WriteQuestion.of(drawn.text, drawn.brief));
      assertThat(address(WriteQuestion.of(readQuestion.read(written)))).isEqualTo(address(written));
    });
  }

  @Test
  void a_text_nobody_adjusted_is_the_same_brief_once_it_is_written() {
    Question typed = readQuestion.read(Parameters.of(Map.of("q", List.of("baking"))));
    assertThat(address(WriteQuestion.of(typed))).isEqualTo("/?brief.baking=1&of=baking&q=baking");
  }

  @Test
  void words_are_read_from_the_text_again() {
    Question typed = readQuestion.read(Parameters.of(Map.of("q", List.of(OwnCreators.WORD))));
    assertThat(typed.brief().filters().words()).containsExactly(OwnCreators.WORD);
    assertSame(readQuestion.read(again(WriteQuestion.of(typed))).brief(), typed.brief());
  }

  @Test
  void whom_a_question_leaves_out_is_not_written() {
    Question nobody = readQuestion.read(Parameters.of(Map.of()));
    Question without = nobody.except(Set.of(new ChannelId(7)));
    assertThat(without.brief().filters().except()).containsExactly(new ChannelId(7));
    assertThat(address(WriteQuestion.of(without))).isEqualTo("/");
  }

  /** As it comes back from an address. */
  private static Parameters again(Parameters written) {
    return Parameters.of(
        UriComponentsBuilder.fromUriString(written.address("/"))
            .build()
            .getQueryParams()
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    entry -> decoded(entry.getKey()),
                    entry -> entry.getValue().stream().map(v -> decoded(v)).toList())));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  private static String address(Parameters parameters) {
    return again(parameters).address("/");
  }

  private static void assertSame(Brief read, Brief kept) {
    assertThat(read.niches()).hasSameSizeAs(kept.niches());
    kept.niches()
        .forEach(niche ->
            assertThat(read.niches())
                .filteredOn(other -> other.niche().equals(niche.niche()))
                .singleElement()
                .extracting(WeightedNiche::weight)
                .satisfies(weight -> assertThat(weight).isCloseTo(niche.weight(), within(1e-9))));
    assertThat(read.weights().engagement()).isCloseTo(kept.weights().engagement(), within(1e-9));
    assertThat(read.weights().fit()).isCloseTo(kept.weights().fit(), within(1e-9));
    assertThat(read.weights().cost()).isCloseTo(kept.weights().cost(), within(1e-9));
    assertSame(read.filters(), kept.filters());
  }

  private static void assertSame(Filters read, Filters kept) {
    assertSame(read.followers(), kept.followers());
    assertSame(read.price().range(), kept.price().range());
    assertSame(read.engagementRate(), kept.engagementRate());
    assertSame(read.costPerEngagement().range(), kept.costPerEngagement().range());
    assertThat(read.costPerEngagement().currency()).isEqualTo(kept.costPerEngagement().currency());
    assertSame(read.amongPeers(), kept.amongPeers());
    assertThat(read.price().currency()).isEqualTo(kept.price().currency());
    assertThat(
            read.followedBy(kept.followers())
                .priced(kept.price())
                .engaging(kept.engagementRate())
                .costing(kept.costPerEngagement())
                .amongPeers(kept.amongPeers()))
        .isEqualTo(kept);
  }

  private static void assertSame(Range read, Range kept) {
    assertSame(read.min(), kept.min());
    assertSame(read.max(), kept.max());
  }

  private static void assertSame(OptionalDouble read, OptionalDouble kept) {
    assertThat(read.isPresent()).isEqualTo(kept.isPresent());
    assertThat(read.orElse(0)).isCloseTo(kept.orElse(0), within(1e-9));
  }

  private interface Claim {
    void holds(Drawn drawn);
  }

  private void forEachDrawn(Claim claim) {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    System.out.println("Random briefs with -Dtimbre.seed=" + seed);
    for (int i = 0; i < CASES; i++) {
      try {
        claim.holds(new Drawn(new Random(seed + i), tree));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("Not so for -Dtimbre.seed=" + (seed + i), failure);
      }
    }
  }

  /** A brief nobody chose, under a text that names other niches. */
  private static final class Drawn {

    private final Random random;
    private final NicheTree tree;
    final String text;
    final Brief brief;

    Drawn(Random random, NicheTree tree) {
      this.random = random;
      this.tree = tree;
      this.text = some(3).stream().map(NicheNode::name).collect(Collectors.joining(", "));
      this.brief = new Brief(niches(), filters(), weights());
    }

    private List<NicheNode> some(int most) {
      List<NicheNode> niches = new ArrayList<>(tree.all());
      Collections.shuffle(niches, random);
      return niches.subList(0, random.nextInt(most + 1));
    }

    private List<WeightedNiche> niches() {
      List<NicheNode> some = some(8);
      double[] raw = random.doubles(some.size(), 1e-3, 1).toArray();
      double sum = DoubleStream.of(raw).sum();
      List<WeightedNiche> niches = new ArrayList<>();
      for (int i = 0; i < raw.length; i++) {
        niches.add(new WeightedNiche(some.get(i), raw[i] / sum));
      }
      return niches;
    }

    private Filters filters() {
      return tidy(
          Filters.NONE
              .on(maybe(Set.of(Platform.TIKTOK, Platform.YOUTUBE)))
              .ofSize(maybe(Set.of(Tier.NANO)))
              .about(keys())
              .notAbout(keys())
              .from(maybe(Set.of("DE", "PT", "GB")))
              .speaking(maybe(Set.of("de", "en")))
              .followedBy(rounded(range(2_000_000)))
              .priced(new PriceRange(rounded(range(5_000)), oneOf("EUR", "GBP", "USD")))
              .knownPriceOnly(random.nextBoolean())
              .engaging(range(0.2))
              .costing(new PriceRange(range(40), oneOf("EUR", "GBP", "USD")))
              .amongPeers(range(50))
              .avoiding(maybe(Set.of(StandingFlag.values())))
              .newestWithin(random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(30))
              .lettingIn(maybe(Set.of(Fact.values()))));
    }

    /** Letting in who does not state a fact that is not asked for says nothing. */
    private static Filters tidy(Filters filters) {
      return filters.lettingIn(
          filters.unstated().stream().filter(filters::ask).collect(Collectors.toSet()));
    }

    private Set<String> keys() {
      return some(3).stream().map(NicheNode::key).collect(Collectors.toSet());
    }

    private CurrencyUnit oneOf(String... codes) {
      return CurrencyUnit.of(codes[random.nextInt(codes.length)]);
    }

    private <T> Set<T> maybe(Set<T> values) {
      return random.nextBoolean() ? Set.of() : values;
    }

    /** To up to four decimals, for three of them could be taken for three more digits. */
    private Range rounded(Range range) {
      double unit = Math.pow(10, random.nextInt(5));
      return new Range(rounded(range.min(), unit), rounded(range.max(), unit));
    }

    private static OptionalDouble rounded(OptionalDouble bound, double unit) {
      return bound.isPresent()
          ? OptionalDouble.of(Math.round(bound.getAsDouble() * unit) / unit)
          : bound;
    }

    private Range range(double most) {
      double min = random.nextDouble(most);
      return switch (random.nextInt(4)) {
        case 0 -> Range.OPEN;
        case 1 -> Range.from(min);
        case 2 -> Range.upTo(min);
        default -> Range.between(min, min + random.nextDouble(most));
      };
    }

    private Weights weights() {
      if (random.nextBoolean()) {
        return random.nextBoolean() ? Weights.DEFAULT : Weights.WITHOUT_BRIEF;
      }
      double engagement = random.nextDouble();
      double fit = random.nextBoolean() ? 0 : random.nextDouble(1 - engagement);
      return new Weights(engagement, fit, 1 - engagement - fit);
    }
  }
}
