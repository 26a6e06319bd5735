package io.timbre.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.ADMIN)
class ImportPagesTest {

  /** A field of the form that offers a choice, and what is chosen. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "<select[^>]* name=\"([^\"]+)\"(?:(?!</select>).)*?value=\"([^\"]+)\" selected",
          Pattern.DOTALL);

  @Autowired private MockMvcTester mvc;

  @Test
  void a_list_is_understood_checked_and_applied() throws Exception {
    String address = uploaded("by.page,12K,300,20,weird\nby.page.2,-4,1,1,x");
    String checked = pageWhen(address, "What will change");
    assertThat(checked)
        .contains("Apply", "fields[0]", "The header says so", "This number can’t be negative.");
    assertThat(mvc.get().uri(address + "/problems.csv"))
        .hasStatusOk()
        .bodyText()
        .contains("3,REFUSED,\"followers\",\"'-4\",\"This number can’t be negative.\"");

    assertThat(application(address, checked)).hasStatus(303);
    assertThat(pageWhen(address, "What changed")).contains("Discover creators");
    assertThat(body(mvc.get().uri("/imports").exchange())).contains("made-up.csv", "applied");
  }

  @Test
  void what_is_to_be_read_otherwise_is_checked_again_before_it_is_applied() throws Exception {
    String address = uploaded("by.second.thought,12K,300,20,weird");
    String checked = pageWhen(address, "What will change");
    String otherwise = checked.replace("value=\"INSTAGRAM\" selected", "value=\"TIKTOK\" selected");
    assertThat(application(address, otherwise))
        .hasStatus(303)
        .hasRedirectedUrl(address + "?changed");
    assertThat(pageWhen(address + "?changed", "What will change"))
        .contains("nothing was applied yet", "TikTok");
  }

  /** Presses the button below what will change, which sends how the list is read. */
  private MvcTestResult application(String address, String page) {
    MockMvcRequestBuilder press = mvc.post().uri(address + "/application").with(csrf());
    press.param("capturedOn", "2022-06-01");
    CHOSEN.matcher(page).results().forEach(found -> press.param(found.group(1), found.group(2)));
    return press.exchange();
  }

  @Test
  void a_person_says_what_a_column_means() throws Exception {
    String address = uploaded("by.correction,12K,300,20,weird");
    pageWhen(address, "What will change");
    MvcTestResult again =
        mvc.post()
            .uri(address + "/understanding")
            .with(csrf())
            .param("platform", "TIKTOK")
            .param("currency", "USD")
            .param("capturedOn", "2022-07-01")
            .param("fields[2]", "VIEWS")
            .param("fields[0]", "HANDLE")
            .param("fields[1]", "FOLLOWERS")
            .param("fields[3]", "COMMENTS")
            .param("fields[4]", "IGNORED")
            .exchange();
    assertThat(again).hasStatus(303);
    assertThat(pageWhen(address, "What will change")).contains("You chose this", "TikTok", "USD");
  }

  @Test
  void a_correction_that_makes_no_list_is_refused() throws Exception {
    String address = uploaded("by.mistake,12K,300,20,weird");
    pageWhen(address, "What will change");
    MvcTestResult refused =
        mvc.post()
            .uri(address + "/understanding")
            .with(csrf())
            .param("platform", "INSTAGRAM")
            .param("currency", "EUR")
            .param("capturedOn", "2022-06-01")
            .param("fields[0]", "IGNORED")
            .exchange();
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("No column holds handles");
  }

  @Test
  void what_cannot_be_taken_in_is_refused_beside_its_field() throws Exception {
    assertRefused("", "EUR", "2022-06-01", "This file is empty.");
    assertRefused("%PDF-1.7", "EUR", "2022-06-01", "This is a PDF file");
    assertRefused("handle\nx", "XXX", "2022-06-01", "isn’t a supported currency");
    assertRefused("handle\nx", "EUR", "2999-06-01", "is in the future");
    assertRefused("handle\nx", "EUR", "soon", "isn’t a date");
  }

  @Test
  void a_list_without_handles_waits_for_a_person() throws Exception {
    MvcTestResult taken = upload("Colour,Followers\nred,1200\n", "EUR", "2022-06-01");
    assertThat(taken).hasStatus(303);
    assertThat(body(mvc.get().uri(location(taken)).exchange()))
        .contains("No column holds handles", "Choose what the columns mean below");
  }

  @Test
  void an_unknown_import_is_nowhere() {
    assertThat(mvc.get().uri("/imports/999999999")).hasStatus(404);
    assertThat(mvc.post().uri("/imports/999999999/application").with(csrf())).hasStatus(404);
  }

  private void assertRefused(String list, String currency, String day, String reason)
      throws Exception {
    MvcTestResult refused = upload(list, currency, day);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains(reason);
  }

  private String uploaded(String rows) {
    MvcTestResult taken =
        upload("handle,followers,likes,comments,mood\n" + rows + "\n", "EUR", "2022-06-01");
    assertThat(taken).hasStatus(303);
    return location(taken);
  }

  private MvcTestResult upload(String list, String currency, String day) {
    return mvc.post()
        .uri("/imports")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "made-up.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
        .param("platform", "INSTAGRAM")
        .param("currency", currency)
        .param("capturedOn", day)
        .with(csrf())
        .exchange();
  }

  private static String location(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private String pageWhen(String address, String text) {
    return await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> body(mvc.get().uri(address).exchange()), page -> page.contains(text));
  }

  private static String body(MvcTestResult result) throws UnsupportedEncodingException {
    return result.getResponse().getContentAsString();
  }
}
