package io.timbre.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One list that was uploaded at one moment, looked at from several places. */
@TimbreTest
@SignedInAs(Role.ADMIN)
class TimeZoneTest {

  @Autowired private MockMvcTester browser;
  @Autowired private JdbcClient sql;

  private long list;

  @BeforeEach
  void a_list_was_uploaded_at_half_past_ten_in_the_evening_in_utc() {
    list =
        sql.sql(
                """
                insert into list_import
                  (file_name, platform, currency, captured_on, state, apply_when_checked, columns,
                   rows, imported_by, created_at)
                select 'zones.csv', 'INSTAGRAM', 'EUR', date '2026-11-01', 'READ', false, '[]',
                   0, id, ?
                from person where username = 'admin' returning id
                """)
            .param(OffsetDateTime.parse("2026-11-18T22:30:00Z"))
            .query(Long.class)
            .single();
  }

  @AfterEach
  void leave_no_trace() {
    sql.sql("delete from list_import where id = ?").param(list).update();
    sql.sql("update person set time_zone = null").update();
  }

  @Test
  void the_same_moment_is_on_another_day_in_auckland_than_in_honolulu() {
    choose("Pacific/Auckland");
    assertThat(imports()).contains("19 Nov 2026").doesNotContain("18 Nov 2026");

    choose("Pacific/Honolulu");
    assertThat(imports()).contains("18 Nov 2026").doesNotContain("19 Nov 2026");
  }

  @Test
  void whoever_chose_none_reads_times_where_their_browser_is() {
    assertThat(text(browser.get().uri("/imports").cookie(zone("Pacific/Auckland")).exchange()))
        .contains("19 Nov 2026");
    assertThat(text(browser.get().uri("/settings").cookie(zone("Europe/Lisbon")).exchange()))
        .contains("<option value=\"Europe/Lisbon\" selected=\"selected\">Lisbon</option>");
  }

  @Test
  void without_either_times_are_in_utc_and_say_so() {
    assertThat(imports()).contains("18 Nov 2026");
    assertThat(text(browser.get().uri("/settings").exchange()))
        .containsPattern("It is now \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC\\.");
  }

  @Test
  void a_choice_wins_over_the_browser() {
    choose("Pacific/Honolulu");

    assertThat(text(browser.get().uri("/imports").cookie(zone("Pacific/Auckland")).exchange()))
        .contains("18 Nov 2026");
  }

  @Test
  void what_a_browser_makes_up_is_passed_over() {
    assertThat(text(browser.get().uri("/imports").cookie(zone("Nowhere/Land")).exchange()))
        .contains("18 Nov 2026");
  }

  @Test
  void utc_is_chosen_where_it_was_chosen() {
    choose("UTC");
    assertThat(text(browser.get().uri("/settings").exchange()))
        .containsPattern("<option value=\"UTC\" selected=\"selected\"");
  }

  @Test
  void a_zone_that_there_is_not_is_refused() {
    assertThat(browser.post().uri("/settings").with(csrf()).param("timeZone", "Nowhere/Land"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose a time zone from the list.");
  }

  private void choose(String zone) {
    assertThat(browser.post().uri("/settings").with(csrf()).param("timeZone", zone))
        .hasStatus(HttpStatus.SEE_OTHER)
        .hasRedirectedUrl("/settings");
  }

  private String imports() {
    return text(browser.get().uri("/imports").exchange());
  }

  private static Cookie zone(String zone) {
    return new Cookie("time-zone", zone);
  }

  private static String text(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
