package io.timbre.ranking.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.ChannelId;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Cursor;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.Range;
import io.timbre.ranking.Slice;
import io.timbre.ranking.columns.RandomCatalogue.Known;
import io.timbre.scoring.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The pass against the plainest ranking there is, over catalogues and queries nobody chose. */
class PassTest {

  private static final int CASES = 10_000;

  @Test
  void a_page_holds_the_rows_the_plain_ranking_puts_there() {
    forEachDrawn(drawn -> {
      int offset = drawn.random.number(0, 8);
      int size = drawn.random.number(1, 12);
      ScanResult found = drawn.pass(Slice.from(offset, size));

      List<ChannelId> expected =
          drawn.naive.ranked().stream()
              .skip(offset)
              .limit(size)
              .map(known -> known.line().channel())
              .toList();
      assertThat(drawn.channels(found)).isEqualTo(expected);
      assertThat(found.before()).isEqualTo(offset);
    });
  }

  @Test
  void total_facets_and_what_is_left_out_are_exact() {
    forEachDrawn(drawn -> {
      ScanResult found = drawn.pass(Slice.first(5));
      assertThat(found.total()).isEqualTo(drawn.naive.ranked().size());
      assertThat(found.setApart()).isEqualTo(drawn.naive.setApart());
      NaiveFacets facets = new NaiveFacets(drawn.channels, drawn.brief.filters());
      assertThat(found.facets()).isEqualTo(facets.counted());
      assertThat(found.leftOut()).isEqualTo(facets.leftOut());
    });
  }

  @Test
  void a_slice_of_those_that_fit_counts_no_others() {
    forEachDrawn(drawn -> {
      ScanResult found = drawn.pass(Slice.first(5).ofThoseThatFit());
      List<Known> fit =
          drawn.channels.stream().filter(known -> !drawn.naive.isSetApart(known)).toList();
      NaiveFacets facets = new NaiveFacets(fit, drawn.brief.filters());
      assertThat(found.facets()).isEqualTo(facets.counted());
      assertThat(found.leftOut()).isEqualTo(facets.leftOut());
    });
  }

  @Test
  void the_columns_hold_what_channels_are_told_apart_by() {
    forEachDrawn(drawn -> {
      for (int i = 0; i < drawn.channels.size(); i++) {
        ChannelLine line = drawn.channels.get(i).line();
        Block block = drawn.columns.blockOf(i);
        int row = Columns.rowOf(i);
        assertThat(block.amongPeers[row]).isEqualTo(line.amongPeers());
        assertThat(block.flags[row]).isEqualTo(line.flags());
        assertThat(block.newestOn[row])
            .isEqualTo(line.newestOn().map(day -> (int) day.toEpochDay()).orElse(Block.NEVER));
      }
    });
  }

  @Test
  void the_score_of_the_columns_is_that_of_the_model() {
    forEachDrawn(drawn -> {
      NaiveRanking naive = new NaiveRanking(drawn.channels, drawn.brief, Order.SCORE);
      Valuation valuation = new Valuation(RandomCatalogue.TREE, drawn.brief, Order.SCORE);
      for (int i = 0; i < drawn.channels.size(); i++) {
        Place place = valuation.place(drawn.columns, i);
        Known known = drawn.channels.get(i);
        assertThat(place.key()).isCloseTo(naive.score(known).interval().point(), within(1e-9));
        assertThat(place.setApart()).isEqualTo(naive.isSetApart(known));
      }
    });
  }

  @Test
  void a_place_by_followers_is_one_more_than_have_more_of_them() {
    forEachDrawn(drawn -> {
      ScanResult found = drawn.pass(Slice.first(7));
      List<Integer> rows = found.places().stream().map(Place::ordinal).toList();
      assertThat(found.matches().placesByFollowers(rows))
          .isEqualTo(drawn.channels(found).stream().map(drawn.naive::placeByFollowers).toList());
    });
  }

  @Test
  void cursors_walk_every_channel_exactly_once() {
    forEachDrawn(drawn -> {
      List<ChannelId> walked = new ArrayList<>();
      int size = drawn.random.number(1, 9);
      ScanResult found = drawn.pass(Slice.first(size));
      walked.addAll(drawn.channels(found));
      while (found.goesOn(Slice.End.LAST_MATCH)) {
        Place last = found.places().getLast();
        Cursor cursor =
            new Cursor(
                drawn.order, last.setApart(), last.key(), drawn.columns.channel(last.ordinal()));
        found = drawn.pass(Slice.after(Cursor.decode(cursor.encode()), size));
        assertThat(found.before()).isEqualTo(walked.size());
        walked.addAll(drawn.channels(found));
      }
      assertThat(walked)
          .isEqualTo(drawn.naive.ranked().stream().map(known -> known.line().channel()).toList());
    });
  }

  @Test
  void a_slice_of_those_that_fit_ends_at_the_last_of_them_and_the_rest_follows_in_its_own() {
    forEachDrawn(drawn -> {
      List<ChannelId> all =
          drawn.naive.ranked().stream().map(known -> known.line().channel()).toList();
      int fit = all.size() - Math.toIntExact(drawn.naive.setApart());
      int offset = drawn.random.number(0, 8);

      ScanResult fits = drawn.pass(Slice.from(offset, 5).ofThoseThatFit());
      ScanResult rest = drawn.pass(Slice.after(Cursor.beforeThoseSetApart(drawn.order), 100));

      assertThat(drawn.channels(fits))
          .isEqualTo(all.subList(Math.min(offset, fit), Math.min(offset + 5, fit)));
      assertThat(fits.goesOn(Slice.End.LAST_FIT)).isEqualTo(offset + 5 < fit);
      assertThat(fits.total()).isEqualTo(all.size());
      assertThat(drawn.channels(rest)).isEqualTo(all.subList(fit, all.size()));
      assertThat(rest.before()).isEqualTo(fit);
    });
  }

  @Test
  void several_blocks_are_one_ranking() {
    Drawn drawn = new Drawn(new RandomCatalogue(1), 2 * Block.CHANNELS + 17);
    ScanResult found = drawn.pass(Slice.first(100));
    assertThat(drawn.channels(found))
        .isEqualTo(
            drawn.naive.ranked().stream().limit(100).map(known -> known.line().channel()).toList());
    assertThat(found.facets())
        .isEqualTo(new NaiveFacets(drawn.channels, drawn.brief.filters()).counted());
    for (int ordinal : List.of(0, Block.CHANNELS - 1, Block.CHANNELS, 2 * Block.CHANNELS + 16)) {
      assertThat(drawn.columns.find(drawn.columns.channel(ordinal))).hasValue(ordinal);
    }
    assertThat(drawn.columns.find(new ChannelId(Long.MAX_VALUE))).isEmpty();
  }

  @Test
  void an_unknown_figure_lies_in_no_range_that_has_a_bound() {
    Drawn drawn = new Drawn(new RandomCatalogue(2), 50);
    Brief brief = Brief.NONE.with(Filters.NONE.engaging(Range.from(0)));
    assertThat(drawn.pass(brief, Order.SCORE, Slice.first(100)).total())
        .isEqualTo(drawn.channels.stream().filter(k -> k.line().rate().isPresent()).count())
        .isLessThan(drawn.channels.size());
  }

  @Test
  void words_leave_only_the_channels_they_name() {
    Drawn drawn = new Drawn(new RandomCatalogue(3), 20);
    ChannelId named = drawn.columns.channel(13);
    ChannelIdFilter words = ChannelIdFilter.only(new long[] {Long.MAX_VALUE, named.value(), 0});
    PreparedFilters prepared =
        new PreparedFilters(Filters.NONE, words, Range.OPEN, Range.OPEN, RandomCatalogue.TODAY);
    ScanResult found =
        Scan.through(drawn.columns, Brief.NONE, Order.COST, Slice.first(9), prepared);
    assertThat(drawn.channels(found)).containsExactly(named);
  }

  @Test
  void a_cursor_is_of_use_in_its_own_order_alone() {
    Drawn drawn = new Drawn(new RandomCatalogue(4), 3);
    Slice after = Slice.after(new Cursor(Order.COST, false, 50, new ChannelId(1)), 5);
    assertThatThrownBy(() -> drawn.pass(Brief.NONE, Order.FIT, after))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COST");
  }

  @Test
  void a_niche_nobody_knows_is_named_in_the_refusal() {
    Drawn drawn = new Drawn(new RandomCatalogue(5), 3);
    Filters filters = Filters.NONE.about(Set.of("no-such"));
    assertThatThrownBy(() -> drawn.pass(Brief.NONE.with(filters), Order.FIT, Slice.first(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such");
  }

  private static void forEachDrawn(Consumer<Drawn> fact) {
    long seed = Long.getLong("timbre.seed", System.nanoTime());
    System.out.println("Random catalogues with -Dtimbre.seed=" + seed);
    for (int i = 0; i < CASES; i++) {
      RandomCatalogue random = new RandomCatalogue(seed + i);
      try {
        fact.accept(new Drawn(random, random.number(0, 30)));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("Not so for -Dtimbre.seed=" + (seed + i), failure);
      }
    }
  }

  /** One catalogue and one query of it. */
  private static final class Drawn {

    final RandomCatalogue random;
    final List<Known> channels;
    final Columns columns;
    final Brief brief;
    final Order order;
    final NaiveRanking naive;

    Drawn(RandomCatalogue random, int size) {
      this.random = random;
      this.channels = random.channels(size);
      this.brief = random.brief();
      this.order = random.order();
      this.naive = new NaiveRanking(channels, brief, order);
      BuildColumns build = new BuildColumns(RandomCatalogue.TREE);
      channels.forEach(known -> build.add(known.line()));
      this.columns = build.build(Seed.BENCHMARKS);
    }

    ScanResult pass(Slice slice) {
      return pass(brief, order, slice);
    }

    ScanResult pass(Brief other, Order by, Slice slice) {
      return Scan.through(columns, other, by, slice, RandomCatalogue.prepared(other));
    }

    List<ChannelId> channels(ScanResult found) {
      return found.places().stream().map(place -> columns.channel(place.ordinal())).toList();
    }
  }
}
