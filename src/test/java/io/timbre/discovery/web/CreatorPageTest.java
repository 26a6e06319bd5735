package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.MARKETER)
class CreatorPageTest {

  private static final Pattern SUM =
      Pattern.compile(
          "Engagement ([\\d.]+) \\+ niche fit ([\\d.]+) \\+ cost ([\\d.]+)"
              + "(?: − deductions ([\\d.]+))? = ([\\d.]+)");

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

  private String page(long channel, String query) {
    MvcTestResult answer = client.get().uri("/creators/" + channel + query).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void the_points_add_up_as_they_are_written() {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.price(lively, 217);
    creators.niche(lively, "bread", 0.7);
    creators.rank();

    addUp(page(lively, ""));
    addUp(page(lively, "?q=bread"));
    addUp(page(lively, "?q=baking&weight.engagement=37&weight.fit=29&weight.cost=11"));
  }

  @Test
  void the_points_add_up_as_they_are_written_when_some_are_taken_off() {
    long sold = creators.measured("Ada Sold", "sold", 20_300, 1_234);
    creators.sponsored(sold, 17);
    creators.rank();

    String page = page(sold, "");
    addUp(page);
    assertThat(page).contains("Deductions", "17 of 20 posts measured are sponsored (85.0%)");
  }

  private static void addUp(String page) {
    Matcher sum = SUM.matcher(page);
    assertThat(sum.find()).isTrue();
    BigDecimal parts = figure(sum, 1).add(figure(sum, 2)).add(figure(sum, 3));
    assertThat(parts.subtract(figure(sum, 4))).as(sum.group()).isEqualByComparingTo(figure(sum, 5));
  }

  private static BigDecimal figure(Matcher sum, int group) {
    return sum.group(group) == null ? BigDecimal.ZERO : new BigDecimal(sum.group(group));
  }

  @Test
  void engagement_is_placed_in_the_platform_and_beside_it_among_peers() {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();

    assertThat(page(lively, ""))
        .containsPattern("about \\d+ of 100 Instagram channels of any size")
        .containsPattern("about \\d+ of 100 its own size\\.")
        .containsPattern("better than \\d+ of 100 channels its size");
  }

  @Test
  void the_page_names_the_model_and_the_benchmark() {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();

    assertThat(page(lively, "")).containsPattern("Score model 1, benchmark \\d+\\.");
  }

  @Test
  void a_figure_says_from_which_row_of_which_list_it_came() {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.takenFrom(OwnCreators.WORD + ".csv", 1_207, lively);
    creators.rank();

    assertThat(page(lively, ""))
        .contains(OwnCreators.WORD + ".csv, row 1,207, imported on 3 Feb 2026");
  }

  @Test
  void what_is_unknown_reads_unknown() {
    long unmeasured = creators.add("Nobody Measured", "YOUTUBE", "unmeasured", null);
    creators.rank();

    assertThat(page(unmeasured, ""))
        .contains(
            ">unknown<",
            "There are no figures yet.",
            "The country isn’t stated.",
            "The number of followers isn’t known. It wouldn’t affect the score.",
            "There’s no day with both engagement and audience figures.");
  }

  @Test
  void a_hidden_like_count_is_unknown_not_zero() {
    long hidden = creators.add("Hidden Likes", "TIKTOK", "hidden", null);
    creators.snapshot(hidden, 3, 50_000L, null);
    creators.rank();

    assertThat(page(hidden, ""))
        .contains("Engagement isn’t known.", "Likes may be hidden, or comments may not be stated.");
  }

  @Test
  void a_creator_nobody_engages_with_has_a_page_and_a_chart() {
    long silent = creators.measured("Silent", "silent", 20_000, 0);
    creators.rank();

    assertThat(page(silent, "")).contains("Engagement rate over time");
  }

  @Test
  void the_way_back_leads_to_the_same_question() {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();

    assertThat(page(lively, "?q=bread&platform=tiktok"))
        .contains("href=\"/discover?platform=tiktok&amp;q=bread\"", "for “bread”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/campaigns/3/plan",
        "//elsewhere.example/campaigns/3/plan",
        "/campaigns/3/plan@elsewhere.example",
        "/campaigns/3/plan/../../../sign-out",
        "/campaigns/03/plan",
        "/sign-out",
        "javascript:alert(1)"
      })
  void the_way_back_leads_nowhere_else(String from) {
    long lively = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();

    MvcTestResult answer = client.get().uri("/creators/{id}?from={from}", lively, from).exchange();
    assertThat(answer).hasStatusOk().bodyText().contains("href=\"/discover\">Back to the ranking");
  }

  @Test
  void a_name_and_a_question_are_text_and_never_markup() {
    long attack = creators.measured("<script>alert(1)</script>", "attack", 20_000, 900);
    creators.rank();

    assertThat(page(attack, "?q=%22%3E%3Cscript%3Ealert(2)%3C/script%3E"))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"999999999999", "999999999999999999", "0", "-1", "nora", "9999999999999999999"})
  void an_address_of_nobody_is_not_found(String id) {
    assertThat(client.get().uri("/creators/" + id)).hasStatus(HttpStatus.NOT_FOUND);
  }
}
