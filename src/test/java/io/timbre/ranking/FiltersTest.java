package io.timbre.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Filters over rows as an import leaves them, on a real PostgreSQL. */
@Tag("database")
class FiltersTest {

  private static RankingOnPostgres timbre;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
  }

  @AfterAll
  static void stop() throws IOException {
    timbre.close();
  }

  @BeforeEach
  void empty() {
    timbre.clear();
  }

  @Test
  void a_price_is_compared_in_the_currency_it_was_asked_in_whatever_it_is_kept_in() {
    ChannelId pounds = priced("pounds", 300, "GBP");
    ChannelId euros = priced("euros", 350, "EUR");
    ChannelId more = priced("more", 351, "EUR");
    timbre.refresh();

    assertThat(found(pounds(Range.upTo(300)))).containsExactlyInAnyOrder(pounds, euros);
    assertThat(found(pounds(Range.from(300)))).containsExactlyInAnyOrder(pounds, more);
    assertThat(found(pounds(Range.between(300, 300)))).containsExactly(pounds);
    assertThat(found(Filters.NONE.priced(PriceRange.euros(Range.from(350)))))
        .containsExactlyInAnyOrder(pounds, euros, more);
  }

  @Test
  void a_currency_that_nothing_is_exchanged_for_is_refused_by_its_name() {
    PriceRange roubles = new PriceRange(Range.upTo(1), CurrencyUnit.of("RUB"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(Filters.NONE.priced(roubles)))
        .withMessageContaining("RUB");
  }

  @Test
  void an_estimated_price_counts_unless_only_known_ones_are_asked_for() {
    ChannelId known = priced("known", 100, "EUR");
    ChannelId estimated = timbre.measured("estimated", 20_000L, 500.0);
    timbre.channel("Unmeasured", Platform.TIKTOK, "unmeasured", "DE");
    timbre.refresh();

    Filters any = Filters.NONE.priced(PriceRange.euros(Range.from(1)));
    assertThat(found(any)).containsExactlyInAnyOrder(known, estimated);
    assertThat(found(any.knownPriceOnly(true))).containsExactly(known);
    assertThat(rank(any).facets().knownPrices()).isEqualTo(1);
    assertThat(rank(any).leftOut()).isEqualTo(Map.of(Fact.PRICE, 1L));
    assertThat(rank(any.lettingIn(Set.of(Fact.PRICE))).total()).isEqualTo(3);
  }

  @Test
  void a_quarter_of_its_content_in_an_excluded_niche_leaves_a_channel_out() {
    ChannelId little = timbre.measured("little", 20_000L, 500.0);
    timbre.niche(little, "bread", 0.76);
    timbre.niche(little, "travel", 0.24);
    ChannelId quarter = timbre.measured("quarter", 20_000L, 500.0);
    timbre.niche(quarter, "bread", 0.75);
    timbre.niche(quarter, "travel", 0.25);
    ChannelId together = timbre.measured("together", 20_000L, 500.0);
    timbre.niche(together, "travel", 0.15);
    timbre.niche(together, "budget-travel", 0.1);
    timbre.refresh();

    assertThat(found(Filters.NONE.notAbout(Set.of("travel")))).containsExactly(little);
    assertThat(found(Filters.NONE.notAbout(Set.of("budget-travel"))))
        .containsExactlyInAnyOrder(little, quarter, together);
  }

  @Test
  void those_who_state_no_country_are_counted_and_can_be_let_in() {
    timbre.channel("Nowhere", Platform.TIKTOK, "nowhere", null);
    timbre.channel("Nowhere on YouTube", Platform.YOUTUBE, "nowhere", null);
    timbre.channel("German", Platform.TIKTOK, "german", "DE");
    timbre.channel("French", Platform.TIKTOK, "french", "FR");
    timbre.refresh();

    Filters german = Filters.NONE.on(Set.of(Platform.TIKTOK)).from(Set.of("DE"));
    assertThat(rank(german).total()).isEqualTo(1);
    assertThat(rank(german).leftOut()).isEqualTo(Map.of(Fact.COUNTRY, 1L));
    assertThat(rank(german.lettingIn(Set.of(Fact.COUNTRY))).total()).isEqualTo(2);
    assertThat(rank(german.lettingIn(Set.of(Fact.COUNTRY))).leftOut()).isEmpty();
  }

  @Test
  void the_age_of_figures_is_counted_to_this_day() {
    ChannelId fresh = timbre.channel("Fresh", Platform.INSTAGRAM, "fresh", "DE");
    timbre.snapshot(fresh, RankingOnPostgres.TODAY.minusDays(30), 5_000L, 100.0);
    timbre.snapshot(fresh, RankingOnPostgres.TODAY.minusDays(200), 5_000L, 100.0);
    ChannelId older = timbre.channel("Older", Platform.INSTAGRAM, "older", "DE");
    timbre.snapshot(older, RankingOnPostgres.TODAY.minusDays(31), 5_000L, 100.0);
    timbre.refresh();

    assertThat(found(Filters.NONE.newestWithin(OptionalInt.of(30)))).containsExactly(fresh);
    assertThat(rank(Filters.NONE).facets().ages())
        .containsExactly(new Count("30", 1), new Count("90", 2));
  }

  @Test
  void who_is_flagged_can_be_avoided_and_who_speaks_otherwise_left_out() {
    ChannelId zero = priced("zero", 0, "EUR");
    ChannelId paid = priced("paid", 90, "EUR");
    timbre
        .sql()
        .sql("update channel set language = 'de' where id = ?")
        .param(zero.value())
        .update();
    timbre.refresh();

    assertThat(rank(Filters.NONE).facets().flags()).contains(new Count("PRICE_ZERO", 1));
    assertThat(found(Filters.NONE.avoiding(Set.of(StandingFlag.PRICE_ZERO)))).containsExactly(paid);
    assertThat(found(Filters.NONE.speaking(Set.of("de")))).containsExactly(zero);
    assertThat(rank(Filters.NONE).facets().languages()).containsExactly(new Count("de", 1));
  }

  @Test
  void the_cheapest_engagement_as_shown_comes_first_by_cost() {
    ChannelId dear = priced("dear", 400, "EUR");
    ChannelId cheap = priced("cheap", 40, "EUR");
    timbre.refresh();
    List<RankedChannel> rows = timbre.ranking().rank(Brief.NONE, Order.COST, Slice.first(9)).rows();
    assertThat(rows).extracting(RankedChannel::channel).containsExactly(cheap, dear);
  }

  @Test
  void how_many_fit_is_how_many_match_without_those_set_apart() {
    timbre.measured("measured", 20_000L, 500.0);
    timbre.channel("Unmeasured", Platform.TIKTOK, "unmeasured", "DE");
    timbre.refresh();

    Ranked fits = timbre.ranking().rank(Brief.NONE, Order.SCORE, Slice.first(9).ofThoseThatFit());
    assertThat(fits.total()).isEqualTo(2);
    assertThat(fits.fit()).isEqualTo(1);
    assertThat(fits.rows()).hasSize(1);
    assertThat(fits.next()).isEmpty();
  }

  private static ChannelId priced(String handle, double amount, String currency) {
    ChannelId channel = timbre.measured(handle, 20_000L, 500.0);
    timbre.price(channel, RankingOnPostgres.TODAY, amount, currency);
    return channel;
  }

  private static Filters pounds(Range range) {
    return Filters.NONE.priced(new PriceRange(range, CurrencyUnit.GBP));
  }

  private static Ranked rank(Filters filters) {
    return timbre.ranking().rank(Brief.NONE.with(filters), Order.SCORE, Slice.first(50));
  }

  private static List<ChannelId> found(Filters filters) {
    return rank(filters).rows().stream().map(RankedChannel::channel).toList();
  }
}
