package io.timbre.discovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.TimbreTest;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a text says and what was set by hand, put together. */
@TimbreTest
class AddReadingTest {

  private static final String BRIEF = "vegan skincare and baking in Ireland, under £300 a post";

  @Autowired private ReadQuestion readQuestion;
  @Autowired private WriteAddress writeAddress;

  private Question read(String... pairs) {
    return readQuestion.read(parameters(pairs));
  }

  private static Parameters parameters(String... pairs) {
    Map<String, List<String>> request =
        Stream.of(pairs)
            .map(pair -> pair.split("=", 2))
            .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toList())));
    return Parameters.of(request);
  }

  private static PriceRange pounds(double most) {
    return new PriceRange(Range.upTo(most), CurrencyUnit.GBP);
  }

  @Test
  void a_text_alone_asks_for_what_it_says() {
    Question question = read("q=" + BRIEF);

    assertThat(question.filters()).isEqualTo(Filters.NONE.from(Set.of("IE")).priced(pounds(300)));
    assertThat(keys(question)).containsExactly("vegan-cruelty-free-beauty", "baking");
  }

  @Test
  void what_is_set_by_hand_wins_over_the_text_kind_by_kind() {
    Filters filters = read("q=" + BRIEF, "country=DE", "platform=tiktok").filters();

    assertThat(filters.countries()).containsExactly("DE");
    assertThat(filters.platforms()).containsExactly(Platform.TIKTOK);
    assertThat(filters.price()).isEqualTo(pounds(300));
  }

  @Test
  void a_bound_set_by_hand_takes_the_whole_range_of_the_text_away() {
    Filters filters = read("q=baking between £100 and £250 a post", "price.max=80").filters();

    assertThat(filters.price()).isEqualTo(PriceRange.euros(Range.upTo(80)));
  }

  @Test
  void the_last_word_counts_where_a_text_is_changed_to_say_something_else() {
    String before = "baking in Germany";

    Filters after =
        read(
                "q=baking in France under £200",
                "of=" + before,
                "country=DE",
                "country=AT",
                "price.max=500",
                "tier=nano")
            .filters();

    assertThat(after.countries()).containsExactly("FR");
    assertThat(after.price()).isEqualTo(pounds(200));
    assertThat(after.tiers()).containsExactly(Tier.NANO);
  }

  @Test
  void the_order_in_which_a_form_sends_values_says_nothing() {
    Filters after =
        read("q=baking in France", "of=baking in Austria or Germany", "country=DE", "country=AT")
            .filters();

    assertThat(after.countries()).containsExactly("FR");
  }

  @Test
  void a_currency_alone_asks_nothing() {
    assertThat(read("q=" + BRIEF, "price.currency=EUR").filters().price()).isEqualTo(pounds(300));
  }

  @Test
  void any_says_that_a_condition_of_the_text_does_not_hold() {
    assertThat(read("q=" + BRIEF, "country=any").filters().countries()).isEmpty();
  }

  @Test
  void an_address_made_for_its_text_says_all_that_is_asked() {
    Question question = read("q=" + BRIEF, "of=" + BRIEF, "brief.baking=1");

    assertThat(question.filters()).isEqualTo(Filters.NONE);
    assertThat(keys(question)).containsExactly("baking");
  }

  @Test
  void another_text_takes_back_what_the_earlier_one_said_and_no_more() {
    Question before = read("q=" + BRIEF, "tier=micro");
    Parameters state = writeAddress.inFull(before, Parameters.NONE);

    Filters after = readQuestion.read(state.with("q", "baking in Germany")).filters();

    assertThat(after).isEqualTo(Filters.NONE.from(Set.of("DE")).ofSize(Set.of(Tier.MICRO)));
  }

  @Test
  void a_form_that_sends_the_price_of_the_earlier_text_along_does_not_set_it_by_hand() {
    String before = "baking under €200";

    Filters after =
        read("q=baking", "of=" + before, "price.max=200", "price.currency=EUR").filters();

    assertThat(after).isEqualTo(Filters.NONE);
  }

  @Test
  void a_share_set_by_hand_stays_with_a_niche_that_is_still_named() {
    Question before =
        read("q=baking and yoga", "of=baking and yoga", "brief.baking=30", "brief.yoga=70");
    Parameters state = writeAddress.inFull(before, Parameters.NONE);

    Question after = readQuestion.read(state.with("q", "yoga and gardening"));

    assertThat(share(after, "yoga")).isCloseTo(0.7, within(1e-9));
    assertThat(share(after, "gardening")).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void a_niche_that_was_taken_out_does_not_come_back_with_another_text() {
    Question before = read("q=baking and yoga", "of=baking and yoga", "brief.baking=1");
    Parameters state = writeAddress.inFull(before, Parameters.NONE);

    Question after = readQuestion.read(state.with("q", "baking and yoga and gardening"));

    assertThat(keys(after)).containsExactlyInAnyOrder("baking", "gardening");
  }

  @Test
  void a_niche_that_was_added_stays_with_another_text() {
    Question before = read("q=baking", "of=baking", "brief.baking=1", "brief.yoga=1");
    Parameters state = writeAddress.inFull(before, Parameters.NONE);

    Question after = readQuestion.read(state.with("q", "gardening"));

    assertThat(keys(after)).containsExactlyInAnyOrder("yoga", "gardening");
    assertThat(share(after, "yoga")).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void a_share_in_percent_leaves_the_rest_to_the_others() {
    Question question =
        read("q=x", "of=x", "brief.baking=2", "brief.yoga=1", "brief.chess=1", "share.chess=70");

    assertThat(share(question, "chess")).isCloseTo(0.7, within(1e-9));
    assertThat(share(question, "baking")).isCloseTo(0.2, within(1e-9));
    assertThat(share(question, "yoga")).isCloseTo(0.1, within(1e-9));
  }

  @Test
  void a_share_of_nothing_takes_a_niche_out() {
    Question question = read("q=x", "of=x", "brief.baking=2", "brief.yoga=1", "share.baking=0");

    assertThat(keys(question)).containsExactly("yoga");
    assertThat(share(question, "yoga")).isCloseTo(1, within(1e-9));
  }

  @Test
  void a_share_over_the_whole_is_refused() {
    Question question = read("q=x", "of=x", "brief.baking=1", "share.baking=101");

    assertThat(question.misread())
        .singleElement()
        .isEqualTo(new Misread("share.baking", "101", "share", List.of()));
  }

  @Test
  void a_text_read_for_its_topics_alone_states_no_condition() {
    Question question = read("q=" + BRIEF, "reading=off");

    assertThat(question.filters()).isEqualTo(Filters.NONE);
    assertThat(keys(question)).contains("vegan-cruelty-free-beauty", "baking");
  }

  @Test
  void the_shortest_address_is_the_text_where_nothing_was_set_by_hand() {
    Question question = read("q=" + BRIEF);

    assertThat(writeAddress.inShort(question, Parameters.NONE).names()).containsExactly("q");
    assertThat(writeAddress.inShort(read("q=" + BRIEF, "country=any"), Parameters.NONE).names())
        .contains("of", "brief.baking")
        .doesNotContain("country");
  }

  private static List<String> keys(Question question) {
    return question.niches().stream().map(niche -> niche.niche().key()).toList();
  }

  private static double share(Question question, String key) {
    return question.niches().stream()
        .filter(niche -> niche.niche().key().equals(key))
        .mapToDouble(WeightedNiche::weight)
        .sum();
  }
}
