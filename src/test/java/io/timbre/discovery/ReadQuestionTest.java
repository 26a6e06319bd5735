package io.timbre.discovery;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.TimbreTest;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.Fact;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.StandingFlag;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Weights;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class ReadQuestionTest {

  private static final String BRIEF = "gluten free baking for busy parents";

  @Autowired private ReadQuestion readQuestion;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private Question read(String... pairs) {
    Map<String, List<String>> request =
        Stream.of(pairs)
            .map(pair -> pair.split("=", 2))
            .collect(
                toMap(
                    pair -> pair[0],
                    pair -> List.of(pair[1]),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    return readQuestion.read(Parameters.of(request));
  }

  private static List<String> chips(Question question) {
    return question.niches().stream().map(chip -> chip.niche().key()).toList();
  }

  private static List<String> misread(Question question) {
    return question.misread().stream().map(Misread::name).toList();
  }

  @Test
  void an_address_that_asks_nothing_ranks_everybody_without_a_brief() {
    Question question = read();

    assertThat(question.niches()).isEmpty();
    assertThat(question.weights()).isEqualTo(Weights.WITHOUT_BRIEF);
    assertThat(question.order()).isEqualTo(Order.SCORE);
    assertThat(question.misread()).isEmpty();
  }

  @Test
  void the_niches_a_text_names_are_its_chips() {
    Question question = read("q=" + BRIEF);

    assertThat(chips(question)).containsExactly("gluten-free-baking", "parenting");
    assertThat(question.text()).isEqualTo(BRIEF);
    assertThat(question.weights()).isEqualTo(Weights.DEFAULT);
  }

  @Test
  void the_weights_of_chips_sum_to_one_where_they_are_ranked_by() {
    assertThat(read("q=baking and gardening").brief().niches())
        .extracting(niche -> niche.weight())
        .satisfiesExactly(
            first -> assertThat(first).isCloseTo(0.586, within(0.001)),
            second -> assertThat(second).isCloseTo(0.414, within(0.001)));
  }

  @Test
  void chips_adjusted_by_hand_stand_while_the_text_is_the_same() {
    Question question = read("q=baking", "of=baking", "brief.baking=0.2", "brief.yoga=0.9");

    assertThat(chips(question)).containsExactly("yoga", "baking");
  }

  @Test
  void weights_that_were_not_touched_follow_the_brief() {
    String[] shown = {"weight.engagement=65", "weight.fit=0", "weight.cost=35"};

    assertThat(read("q=baking", shown[0], shown[1], shown[2], "weights=usual").weights())
        .isEqualTo(Weights.DEFAULT);
    assertThat(read("q=baking", shown[0], shown[1], shown[2]).weights().fit()).isZero();
    assertThat(read("q=baking", "weight.engagement=80", shown[1], shown[2], "weights=usual"))
        .extracting(question -> question.weights().fit())
        .isEqualTo(0.0);
  }

  @Test
  void a_chip_at_nothing_leaves_the_brief() {
    Question question = read("q=baking", "of=baking", "brief.baking=0");

    assertThat(question.niches()).isEmpty();
    assertThat(question.weights()).isEqualTo(Weights.WITHOUT_BRIEF);
  }

  @Test
  void chips_weigh_in_any_proportion_and_one_together() {
    assertThat(read("q=x", "of=x", "brief.baking=59", "brief.yoga=41%").niches())
        .extracting(chip -> chip.weight())
        .containsExactly(0.59, 0.41);
    assertThat(read("q=x", "of=x", "brief.baking=1", "brief.yoga=0.6").niches())
        .extracting(chip -> chip.weight())
        .satisfiesExactly(
            first -> assertThat(first).isCloseTo(0.625, within(1e-12)),
            second -> assertThat(second).isCloseTo(0.375, within(1e-12)));
  }

  @Test
  void a_chip_weighs_a_thousand_at_most() {
    Question question = read("q=x", "of=x", "brief.baking=1000", "brief.yoga=1001");

    assertThat(misread(question)).containsExactly("brief.yoga");
    assertThat(chips(question)).containsExactly("baking");
  }

  @Test
  void a_word_that_names_no_topic_narrows_nothing_down() {
    Question question = read("q=baking " + OwnCreators.WORD);

    assertThat(question.reading().unused()).containsExactly(OwnCreators.WORD);
    assertThat(question.filters()).isEqualTo(Filters.NONE);
  }

  @Test
  void people_are_searched_by_a_handle_a_quoted_phrase_and_a_text_that_names_nothing() {
    assertThat(read("q=@crumb.without").filters().words()).containsExactly("crumb.without");
    assertThat(read("q=baking \"hand tools\"").filters().words()).containsExactly("hand tools");
    assertThat(read("q=" + OwnCreators.WORD).filters().words()).containsExactly(OwnCreators.WORD);
  }

  @Test
  void every_filter_is_read_whatever_its_case() {
    Question question =
        read(
            "platform=TikTok",
            "platform=youtube",
            "tier=nano",
            "niche=baking",
            "country=gb",
            "rate.min=2,5",
            "rate.max=10",
            "cost.max=0.4",
            "sort=Engagement");

    assertThat(question.misread()).isEmpty();
    assertThat(question.filters().platforms())
        .containsExactlyInAnyOrder(Platform.TIKTOK, Platform.YOUTUBE);
    assertThat(question.filters().tiers()).containsExactly(Tier.NANO);
    assertThat(question.filters().niches()).containsExactly("baking");
    assertThat(question.filters().countries()).containsExactly("GB");
    assertThat(question.filters().engagementRate().min()).hasValueCloseTo(0.025, within(1e-12));
    assertThat(question.filters().costPerEngagement().range().max()).hasValue(0.4);
    assertThat(question.order()).isEqualTo(Order.ENGAGEMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "platform, myspace",
    "tier, huge",
    "niche, no-such-niche",
    "country, XX",
    "sort, luck",
    "rate.min, much",
    "rate.max, -1",
    "cost.min, NaN",
    "cost.max, 1e999",
    "not, no-such-niche",
    "language, xx",
    "followers.min, 1.500k",
    "followers.max, £5",
    "price.min, much",
    "price.max, 300 xyz",
    "price.currency, RUB",
    "price.known, perhaps",
    "peers.min, 101",
    "avoid, luck",
    "age.max, 1.5",
    "age.max, 5%",
    "age.max, 99999",
    "unstated, luck",
    "weight.engagement, x",
    "weight.fit, -3",
    "weight.cost, Infinity",
  })
  void what_makes_no_sense_is_told_and_left_out(String name, String value) {
    Question question = read(name + "=" + value);

    assertThat(question.misread())
        .singleElement()
        .satisfies(wrong -> {
          assertThat(wrong.name()).isEqualTo(name);
          assertThat(wrong.value()).isEqualTo(value);
        });
    assertThat(question.brief()).isEqualTo(read().brief());
  }

  @Test
  void what_a_channel_must_be_is_read_as_people_write_it() {
    Filters filters =
        read(
                "not=gaming",
                "country=uk",
                "language=EN",
                "followers.min=20k",
                "followers.max=1.5m",
                "price.max=1,000",
                "price.currency=gbp",
                "price.known=true",
                "peers.min=50",
                "avoid=ad-load-deduction",
                "avoid=Price_Estimated",
                "age.max=90",
                "unstated=country",
                "unstated=peers")
            .filters();

    assertThat(filters)
        .isEqualTo(
            Filters.NONE
                .notAbout(Set.of("gaming"))
                .from(Set.of("GB"))
                .speaking(Set.of("en"))
                .followedBy(Range.between(20_000, 1_500_000))
                .priced(new PriceRange(Range.upTo(1_000), CurrencyUnit.GBP))
                .knownPriceOnly(true)
                .amongPeers(Range.from(50))
                .avoiding(Set.of(StandingFlag.AD_LOAD_DEDUCTION, StandingFlag.PRICE_ESTIMATED))
                .newestWithin(OptionalInt.of(90))
                .lettingIn(Set.of(Fact.COUNTRY, Fact.AMONG_PEERS)));
  }

  @Test
  void a_price_is_in_the_currency_typed_with_it_and_else_in_euro() {
    assertThat(read("price.max=£300").filters().price())
        .isEqualTo(new PriceRange(Range.upTo(300), CurrencyUnit.GBP));
    assertThat(read("price.min=100", "price.max=300 usd").filters().price())
        .isEqualTo(new PriceRange(Range.between(100, 300), CurrencyUnit.USD));
    assertThat(read("price.max=300").filters().price())
        .isEqualTo(PriceRange.euros(Range.upTo(300)));
  }

  @Test
  void a_price_is_in_one_currency() {
    Question question = read("price.min=€100", "price.max=£300");

    assertThat(misread(question)).containsExactly("price.max");
    assertThat(question.filters().price()).isEqualTo(PriceRange.euros(Range.from(100)));
  }

  @Test
  void any_says_that_nothing_is_asked() {
    for (String name : ReadQuestion.FILTERS) {
      Question question = read(name + "=Any");
      assertThat(question.misread()).as(name).isEmpty();
      assertThat(question.filters()).as(name).isEqualTo(Filters.NONE);
    }
    assertThat(read("country=any", "country=GB").filters().countries()).containsExactly("GB");
  }

  @Test
  void channels_are_ordered_among_their_peers_by_a_short_name() {
    assertThat(read("sort=peers").order()).isEqualTo(Order.AMONG_PEERS);
  }

  @Test
  void an_upper_bound_below_the_lower_one_is_left_out() {
    Question question = read("rate.min=5", "rate.max=1");

    assertThat(misread(question)).containsExactly("rate.max");
    assertThat(question.filters().engagementRate().min()).hasValue(0.05);
    assertThat(question.filters().engagementRate().max()).isEmpty();
  }

  @Test
  void only_the_proportion_of_weights_counts() {
    Weights few = read("weight.engagement=2", "weight.fit=1", "weight.cost=1").weights();
    Weights many = read("weight.engagement=50", "weight.fit=25", "weight.cost=25").weights();

    assertThat(few.engagement()).isCloseTo(0.5, within(1e-12));
    assertThat(few.fit()).isCloseTo(many.fit(), within(1e-12));
    assertThat(few.cost()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void weights_of_nothing_at_all_are_the_usual_ones() {
    Question question = read("weight.engagement=0", "weight.fit=0", "weight.cost=0");

    assertThat(misread(question)).containsExactly("weight.engagement");
    assertThat(question.weights()).isEqualTo(Weights.WITHOUT_BRIEF);
  }

  @Test
  void nonsense_never_fails() {
    long seed = System.nanoTime();
    System.out.println("ReadQuestionTest: seed " + seed);
    Random random = new Random(seed);
    List<String> names =
        Stream.concat(
                ReadQuestion.NAMES.stream(), Stream.of("brief.baking", "brief.yoga", "brief."))
            .toList();
    for (int i = 0; i < 10_000; i++) {
      Map<String, List<String>> request =
          random
              .ints(random.nextInt(8), 0, names.size())
              .distinct()
              .boxed()
              .collect(toMap(names::get, name -> List.of(nonsense(random), nonsense(random))));
      assertThat(readQuestion.read(Parameters.of(request)).brief())
          .as("seed %d, case %d: %s", seed, i, request)
          .isNotNull();
    }
  }

  private static final List<String> NONSENSE =
      List.of(
          "",
          " ",
          "0",
          "-0",
          "1",
          "100",
          "1e-320",
          "1e308",
          "1e309",
          "NaN",
          "0x1p3",
          "1,5",
          "٣",
          "\0",
          "%00",
          "'; drop table channel;--",
          "{0}",
          "baking",
          "@baking",
          "(((",
          "\\",
          "🍞",
          "\uD83C",
          "nano",
          "tiktok",
          "GB",
          "score",
          "x".repeat(2_000),
          "food, travel. yoga!");

  private static String nonsense(Random random) {
    return NONSENSE.get(random.nextInt(NONSENSE.size()));
  }
}
