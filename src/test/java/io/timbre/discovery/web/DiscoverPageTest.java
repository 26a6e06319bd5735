package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.MARKETER)
class DiscoverPageTest {

  @Autowired private MockMvcTester client;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCreators creators;

  @BeforeEach
  void nobody_yet() {
    creators = new OwnCreators(sql, standings, clock);
  }

  @AfterEach
  void leave_no_trace() {
    creators.close();
  }

  private String page(String query, Object... values) {
    MvcTestResult answer = client.get().uri("/discover?" + query, values).exchange();
    assertThat(answer).hasStatusOk();
    return text(answer);
  }

  private static String text(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String ours() {
    return page("q=" + OwnCreators.WORD);
  }

  @Test
  void creators_stand_in_the_order_of_their_score() {
    creators.measured("Nora Modest", "modest", 20_000, 100);
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();

    assertThat(ours()).contains("2 channels").containsSubsequence("Lin Lively", "Nora Modest");
  }

  @Test
  void an_empty_catalogue_says_who_can_fill_it() {
    assumeThat(sql.sql("select count(*) from channel").query(Long.class).single()).isZero();
    creators.rank();

    assertThat(page("")).contains("No channels", "The catalogue is empty.");
  }

  @Test
  void a_word_in_nobody_s_name_says_where_it_was_looked_for() {
    assertThat(ours()).contains("No channels match", "No channel has this name or handle.");
  }

  @Test
  void filters_that_leave_nobody_offer_to_be_cleared() {
    assertThat(page("platform=tiktok&country=AQ"))
        .contains("No channel passes all of these filters.", "Clear filters");
  }

  @Test
  void where_no_creator_fits_it_says_how_many_would_without_a_filter() {
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();

    assertThat(page("q=%s&country=AQ".formatted(OwnCreators.WORD)))
        .contains("No channels match", "Without “Country”, 1 channel fits");
  }

  @Test
  void those_set_apart_stand_below_a_line_each_with_the_reason() {
    long hidden = creators.add("Hidden Likes", "TIKTOK", "hidden", null);
    creators.snapshot(hidden, 3, 50_000L, null);
    creators.measured("Few Followers", "few", 300, 30);
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();

    assertThat(ours())
        .contains("3 channels")
        .containsSubsequence("Lin Lively", "Not ranked: these have too little data", "Hidden Likes")
        .contains("fewer than 3 effective posts", "fewer than 1,000 followers");
  }

  @Test
  void what_is_unknown_reads_unknown() {
    creators.add("Nobody Measured", "YOUTUBE", "unmeasured", null);
    creators.rank();

    String row = ours();
    assertThat(row.substring(row.indexOf("Nobody Measured")).split(">unknown<", -1)).hasSize(4);
  }

  @Test
  void a_very_long_name_is_shown_in_full() {
    String name = "Wolfeschlegelstein ".repeat(10).strip();
    creators.measured(name, "long", 20_000, 900);
    creators.rank();

    assertThat(ours()).contains(name);
  }

  @Test
  void what_people_wrote_is_text_and_never_markup() {
    String attack = "\"><script>alert(1)</script>";
    creators.measured(attack, "attack", 20_000, 900);
    creators.rank();

    assertThat(ours()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    assertThat(page("q={q}&platform={q}&sort={q}", attack, attack, attack))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void what_makes_no_sense_is_left_out_and_said() {
    assertThat(page("platform=myspace"))
        .contains("Platform: “myspace” wasn’t used. Enter instagram, tiktok or youtube.");
  }

  @Test
  void a_filter_that_makes_no_sense_stays_as_it_was_typed() {
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();
    assertThat(page("followers.min=-5"))
        .contains("Followers, minimum: “-5” wasn’t used.", "value=\"-5\"");
    assertThat(page("price.max=€300&price.currency=GBP"))
        .contains("Enter an amount in GBP, not in EUR.", "value=\"€300\"");
  }

  @Test
  void a_page_that_is_no_number_is_the_first() {
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();

    assertThat(page("q=%s&page=x".formatted(OwnCreators.WORD))).contains("Lin Lively");
    assertThat(page("q=%s&page=-3".formatted(OwnCreators.WORD))).contains("Lin Lively");
  }

  @Test
  void a_page_behind_the_last_is_the_last() {
    creators.measured("Lin Lively", "lively", 20_000, 2_400);
    creators.rank();

    assertThat(page("q=%s&page=300".formatted(OwnCreators.WORD))).contains("Lin Lively");
  }

  @Test
  void a_request_of_htmx_is_answered_with_the_part_and_its_address() {
    MvcTestResult answer =
        client
            .get()
            .uri("/discover?q=bread&platform=&sort=score")
            .header("HX-Request", "true")
            .exchange();

    assertThat(answer).hasStatusOk().hasHeader("HX-Push-Url", "/discover?q=bread");
    assertThat(text(answer)).contains("id=\"ranking\"").doesNotContain("<html");
  }
}
