package io.timbre.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.timbre.catalog.ChannelId;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.scoring.Weights;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query may ask for. */
class QueryTest {

  @Test
  void a_cursor_comes_back_from_an_address_as_it_was() {
    Cursor cursor = new Cursor(Order.FIT, true, 72.25, new ChannelId(4_000_000_000L));
    assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "nonsense", "€", "_wAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAA"})
  void nonsense_is_no_cursor(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cursor.decode(text))
        .withMessageContaining("\"" + text + "\" is no cursor");
  }

  @Test
  void a_cursor_cut_short_or_drawn_out_is_refused() {
    String whole = new Cursor(Order.SCORE, false, 50, new ChannelId(1)).encode();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cursor.decode(whole.substring(0, whole.length() - 4)));
    assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(whole + "AAAA"));
  }

  @Test
  void a_page_has_one_to_a_hundred_rows_and_begins_at_most_ten_thousand_down() {
    assertThat(Slice.from(10_000, 100).size()).isEqualTo(100);
    assertThatIllegalArgumentException().isThrownBy(() -> Slice.first(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Slice.first(101));
    assertThatIllegalArgumentException().isThrownBy(() -> Slice.from(-1, 25));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Slice.from(10_001, 25))
        .withMessageContaining("10001");
  }

  @Test
  void a_range_runs_upwards_between_numbers() {
    assertThat(Range.OPEN.isOpen()).isTrue();
    assertThat(Range.between(0.01, 0.01).isOpen()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Range.between(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Range.from(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Range.upTo(Double.NaN));
  }

  @Test
  void the_niches_of_a_brief_weigh_one_together() {
    WeightedNiche half = new WeightedNiche(NicheTree.shipped().roots().getFirst(), 0.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Brief(List.of(half), Filters.NONE, Weights.DEFAULT))
        .withMessageContaining("0.5");
  }

  @Test
  void blank_words_ask_for_nothing() {
    Filters filters = Filters.NONE.named(List.of(" ", "", " crumb "));
    assertThat(filters.words()).containsExactly("crumb");
  }

  @Test
  void filters_that_say_the_same_are_the_same_however_they_were_said() {
    Filters said = Filters.NONE.from(Set.of("GB", "IE")).followedBy(Range.upTo(9_000));
    assertThat(Filters.NONE.followedBy(Range.upTo(9_000)).from(Set.of("IE", "GB"))).isEqualTo(said);
    assertThat(said.from(Set.of()).followedBy(Range.OPEN)).isEqualTo(Filters.NONE);
    assertThat(said.from(Set.of("IE"))).isNotEqualTo(said);
  }

  @Test
  void a_price_without_bounds_is_in_no_currency_of_its_own() {
    assertThat(new PriceRange(Range.OPEN, CurrencyUnit.GBP)).isEqualTo(PriceRange.OPEN);
  }

  @Test
  void filters_ask_nothing_that_no_figure_can_reach() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Filters.NONE.amongPeers(Range.from(101)))
        .withMessageContaining("101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Filters.NONE.amongPeers(Range.between(-1, 50)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Filters.NONE.newestWithin(OptionalInt.of(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> PriceRange.euros(Range.from(-1)));
  }
}
