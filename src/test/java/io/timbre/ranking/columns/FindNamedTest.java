package io.timbre.ranking.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.ranking.RankedChannel;
import io.timbre.ranking.RankingOnPostgres;
import io.timbre.ranking.Slice;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words in names and handles, on a real PostgreSQL. */
class FindNamedTest {

  private static RankingOnPostgres timbre;
  private static ChannelId creme;
  private static ChannelId percent;
  private static ChannelId underscore;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
    creme = timbre.channel("Crème Brûlée Ähre", Platform.INSTAGRAM, "sweet.spot", null);
    percent = timbre.channel("100% Rye\\Oat", Platform.TIKTOK, "rye", null);
    underscore = timbre.channel("Rye again", Platform.YOUTUBE, "rye_again", null);
    timbre.refresh();
  }

  @AfterAll
  static void stop() throws IOException {
    timbre.close();
  }

  @Test
  void accents_and_case_are_no_matter() {
    assertThat(named("CREME")).containsExactly(creme);
    assertThat(named("brûl")).containsExactly(creme);
    assertThat(named("ahre")).containsExactly(creme);
  }

  @Test
  void every_word_must_be_in_the_name_or_the_handle() {
    assertThat(named("rye")).containsExactly(percent, underscore);
    assertThat(named("spot", "creme")).containsExactly(creme);
    assertThat(named("rye", "creme")).isEmpty();
  }

  @Test
  void signs_that_a_pattern_would_read_stand_for_themselves() {
    assertThat(named("%")).containsExactly(percent);
    assertThat(named("_")).containsExactly(underscore);
    assertThat(named("e_a")).containsExactly(underscore);
    assertThat(named("\\")).containsExactly(percent);
    assertThat(named("'; drop table channel; --")).isEmpty();
  }

  @Test
  void a_phrase_is_mentioned_by_the_channels_that_each_of_its_words_names() {
    assertThat(timbre.ranking().mentions("rye")).isEqualTo(2);
    assertThat(timbre.ranking().mentions(" SWEET  Brulee ")).isEqualTo(1);
    assertThat(timbre.ranking().mentions("rye creme")).isZero();
    assertThat(timbre.ranking().mentions("%%")).isZero();
    assertThat(timbre.ranking().mentions(" ")).isZero();
  }

  private static List<ChannelId> named(String... words) {
    Filters filters = Filters.NONE.named(List.of(words));
    return timbre
        .ranking()
        .rank(Brief.NONE.with(filters), Order.SCORE, Slice.first(10))
        .rows()
        .stream()
        .map(RankedChannel::channel)
        .toList();
  }
}
