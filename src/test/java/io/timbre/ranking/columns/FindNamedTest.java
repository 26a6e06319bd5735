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
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words in names and handles, on a real PostgreSQL. */
@Tag("database")
class FindNamedTest {

  private static RankingOnPostgres timbre;
  private static ChannelId creme;
  private static ChannelId percent;
  private static ChannelId oneil;
  private static ChannelId korean;
  private static ChannelId japanese;
  private static ChannelId peppercorn;
  private static ChannelId underscore;

  @BeforeAll
  static void start() throws IOException {
    timbre = new RankingOnPostgres();
    creme = timbre.channel("Crème Brûlée Ähre", Platform.INSTAGRAM, "sweet.spot", null);
    oneil = timbre.channel("Kate O’Neil", Platform.INSTAGRAM, "kate.oneil", null);
    korean = timbre.channel("김민지", Platform.INSTAGRAM, "minji_eats", null);
    japanese = timbre.channel("さくらキッチン", Platform.YOUTUBE, "ｓａｋｕｒａ", null);
    peppercorn = timbre.channel("Ada", Platform.INSTAGRAM, "peppercorn.bakes", null);
    List<String> longer = List.of("my.peppercorn.bakes", "peppercorn.bakes.again");
    longer.forEach(handle -> timbre.channel("Ada", Platform.TIKTOK, handle, null));
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
  void signs_count_for_nothing_and_read_nothing_else() {
    assertThat(named("%")).isEmpty();
    assertThat(named("100%")).containsExactly(percent);
    assertThat(named("_rye")).contains(underscore);
    assertThat(named("'; drop table channel; --")).isEmpty();
  }

  @Test
  void apostrophes_and_signs_between_letters_are_no_matter() {
    for (String typed : List.of("O'Neil", "O’Neil", "oneil", "ONeil", "kateoneil", "kate_oneil")) {
      assertThat(named(typed)).as(typed).containsExactly(oneil);
    }
  }

  @Test
  void names_of_any_script_are_found_whole_and_in_part() {
    assertThat(named("김민지")).containsExactly(korean);
    assertThat(named(Normalizer.normalize("김민지", Normalizer.Form.NFD))).containsExactly(korean);
    assertThat(named("민지")).containsExactly(korean);
    assertThat(named("さくら")).containsExactly(japanese);
    assertThat(named("ｷｯﾁﾝ")).containsExactly(japanese);
    assertThat(named("sakura")).containsExactly(japanese);
  }

  @Test
  void the_exact_handle_is_first_then_those_that_begin_with_it() {
    assertThat(named("peppercorn.bakes").getFirst()).isEqualTo(peppercorn);
    assertThat(named("peppercornbakes")).hasSize(3).first().isEqualTo(peppercorn);
    assertThat(
            timbre
                .ranking()
                .rank(
                    Brief.NONE.with(Filters.NONE.named(List.of("peppercorn.bakes"))),
                    Order.SCORE,
                    Slice.first(1))
                .rows())
        .singleElement()
        .returns(peppercorn, RankedChannel::channel);
  }

  @Test
  void what_is_called_nearly_so_is_offered() {
    assertThat(timbre.ranking().near("pepercorn.bakes").getFirst()).isEqualTo("peppercorn.bakes");
    assertThat(timbre.ranking().near("xqzw")).isEmpty();
    assertThat(timbre.ranking().near("%%%")).isEmpty();
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
