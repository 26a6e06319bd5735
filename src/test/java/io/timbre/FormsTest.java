package io.timbre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.access.Role;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.OwnOutreach;
import io.timbre.shortlist.ShortlistChannel;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Whatever is typed into a form, the answer stands at the field, and nothing typed is lost. */
@TimbreTest
@SignedInAs(Role.ADMIN)
class FormsTest {

  /**
   * A field for text.
   *
   * @param rest the other fields of its form, as an address writes them
   */
  record TextField(String form, String rest, String name, String label, int longest) {

    @Override
    public String toString() {
      return form + " " + name;
    }
  }

  private static final String OUTLINE =
      "client={client}&name=Story&budget=100&currency=EUR&compensation=PAID&pieces[POST]=1";

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient sql;

  private OwnOutreach own;
  private String approval;
  private long client;
  private long nora;

  @BeforeEach
  void a_campaign_with_somebody_on_its_shortlist() {
    own = new OwnOutreach(beans);
    client =
        sql.sql("select client_id from campaign where id = ?")
            .param(own.campaign)
            .query(Long.class)
            .single();
    nora = candidate();
    approval =
        "/approval/"
            + beans
                .getBean(ShareForApproval.class)
                .share(
                    own.opened(own.campaign, own.mara),
                    Set.of(own.lin),
                    Set.of(SharedFigure.SCORE),
                    14)
                .value();
  }

  private long candidate() {
    ChannelId channel = own.withAnother("Nora Modest", "nora.modest").channel();
    own.bean(ShortlistChannel.class).remove(own.opened(own.campaign, own.mara), channel);
    return channel.value();
  }

  @AfterEach
  void leave_no_trace() {
    sql.sql("delete from campaign where client_id = ?").param(client).update();
    sql.sql("delete from client where name like 'xxx%'").update();
    sql.sql("delete from letterhead").update();
    own.close();
  }

  static Stream<TextField> texts() {
    String mail =
        "host=smtp.example.com&port=587&security=NONE&fromName=Mara"
            + "&fromAddress=mara@fernhill.example";
    return Stream.of(
        new TextField("/clients", "", "name", "Name", 200),
        new TextField("/clients/{client}", "", "name", "Name", 200),
        new TextField("/campaigns", OUTLINE, "name", "Campaign", 200),
        new TextField("/campaigns", OUTLINE, "product", "Product", 500),
        new TextField("/campaigns", OUTLINE, "brief", "Brief", 500),
        new TextField("{campaign}", OUTLINE, "product", "Product", 500),
        new TextField("{campaign}/shortlist/{lin}/notes", "", "words", "Note", 2_000),
        new TextField(
            "{campaign}/shortlist/{lin}/state", "to=DECLINED&seen=0", "because", "Reason", 500),
        new TextField("{campaign}/hidden/{nora}", "", "reason", "Reason", 300),
        new TextField("{campaign}/outreach/{lin}/preview", "body=Hello", "subject", "Subject", 200),
        new TextField("{campaign}/outreach/{lin}/preview", "subject=Hello", "body", "Text", 20_000),
        new TextField(
            "{campaign}/outreach/{lin}/replies", "day=2026-01-01", "words", "Reply", 20_000),
        new TextField("/settings/templates", "subject=Hello&body=Hello", "name", "Name", 200),
        new TextField("/settings/templates", "name=Mine&body=Hello", "subject", "Subject", 200),
        new TextField("/settings/templates", "name=Mine&subject=Hello", "body", "Text", 20_000),
        new TextField("/settings/mail", mail, "fromName", "Sender name", 200),
        new TextField("/settings/letterhead", "accent=%230b5c43", "name", "Name on documents", 200),
        new TextField(
            "/settings/letterhead", "accent=%230b5c43&name=X", "address", "Footer line", 300),
        new TextField("{approval}/reviewer", "", "name", "Your name", 100),
        new TextField(
            "{approval}/{lin}", "verdict=DECLINED", "words", "Comment on Lin Lively", 1_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_of_the_longest_length_is_taken(TextField field) {
    assertThat(sent(field.form, field.rest, field.name, "x".repeat(field.longest))).hasStatus(303);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_that_is_too_long_is_refused_at_its_field_and_not_cut(TextField field) {
    assertRefused(field, "x".repeat(field.longest + 1), tooLong(field, field.longest + 1));
    assertRefused(field, "x".repeat(100_000), tooLong(field, 100_000));
  }

  private static String tooLong(TextField field, int length) {
    return "%s can have up to %,d characters; this has %,d. Shorten it."
        .formatted(field.label, field.longest, length);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_character_that_cannot_be_kept_is_shown_and_refused(TextField field) {
    String sentence = field.label + ": delete the characters shown as �. They can’t be saved.";
    for (String typed : new String[] {"a\u0000b", "a\ud800b", "a\u0001b"}) {
      Page page = new Page(sent(field.form, field.rest, field.name, typed), field.name);
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.said()).isEqualTo(sentence);
      assertThat(page.typed()).isEqualTo("a\ufffdb");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothing_at_all_is_refused_at_its_field_where_something_is_needed(TextField field) {
    if (Set.of("product", "brief", "address").contains(field.name)) {
      return;
    }
    for (String unseen : new String[] {" ", "\u200b", "\u2060\u00a0"}) {
      Page page = new Page(sent(field.form, field.rest, field.name, unseen), field.name);
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.said()).startsWith(field.label + ": ");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_part_of_a_field_that_has_no_parts_is_left(TextField field) {
    Page page = new Page(sent(field.form, field.rest, field.name + "[0]", "x"), field.name);
    assertThat(page.status()).isLessThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "/campaigns, budget, lots, Budget: ",
    "/campaigns, budget, '', Budget: ",
    "/campaigns, startsOn, soon, Start date: ",
    "/campaigns, pieces[REEL], some, Reel: ",
    "/campaigns, prices[REEL], -1, Reel: ",
    "{campaign}/shortlist/{lin}/terms, agreedPrice, plenty, Agreed price: ",
    "{campaign}/shortlist/{lin}/terms, lastDay, 2026-13-01, Last day: ",
    "{campaign}/shortlist/{lin}/terms, pieces[POST], 101, Post: ",
    "{campaign}/shortlist/{lin}/terms, prices[POST], 1000000001, Post: ",
    "{campaign}/plan, budget, 'a lot', Budget: ",
    "{campaign}/plan, mostCreators, 1.5, Maximum creators: ",
    "{campaign}/plan, largestShare, 200, Maximum share of the budget for one creator: ",
    "{campaign}/plan, atLeast[platform:TIKTOK], many, TikTok: ",
    "{campaign}/plan, atMost[platform:TIKTOK], -1, TikTok: ",
    "{campaign}/plan, seenBy, x, Followers who see a post: ",
    "{campaign}/approval, days, 91, Days the link stays open: ",
    "{campaign}/outreach/{lin}/follow-up, day, soon, Follow up on: ",
    "{campaign}/outreach/{lin}/replies, day, 2999-01-01, Received on: ",
    "{campaign}/outreach/{lin}/contact, email, ada, Email address",
    "/settings/mail, port, 80, Port: ",
    "/settings/mail, fromAddress, mara, Sender address",
    "/settings/mail/test, to, mara, ",
    "/settings/letterhead, accent, green, ",
    "/exchange-rates, perEuro, dear, Units for one euro: ",
    "/exchange-rates, currency, QQQ, Currency: ",
    "/exchange-rates, asOf, soon, Day of the rate: ",
    "/imports, capturedOn, soon, ",
    "/settings, timeZone, Nowhere/Land, "
  })
  void what_cannot_be_read_is_said_at_its_field(
      String form, String name, String typed, String begins) {
    for (String text : new String[] {typed, "9".repeat(100_000), "1\u00002"}) {
      Page page = new Page(sent(form, "", name, text), name);
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.said()).startsWith(begins == null ? "" : begins);
      assertThat(page.typed()).isIn(text, "1\ufffd2", null);
    }
  }

  @Test
  void where_more_than_one_field_is_wrong_each_is_linked_above_and_the_first_has_the_focus() {
    String page = body(sent("/settings/templates", "name=Mine", "subject", ""));
    assertThat(page)
        .contains("Nothing was saved. Correct 2 fields:", "href=\"#field-subject\"")
        .contains("href=\"#field-body\"", "id=\"field-body\"")
        .containsOnlyOnce(" autofocus=");
    assertThat(new Page(sent("/settings/templates", "name=Mine", "subject", ""), "subject").input())
        .contains("autofocus");
  }

  @ParameterizedTest
  @CsvSource({
    "/imports, platform=TIKTOK&currency=EUR&capturedOn=2026-01-01",
    "/exchange-rates/file, ''"
  })
  void a_text_in_place_of_a_file_is_no_file(String form, String rest) {
    Page page = new Page(sent(form, rest, "file", "a text"), "file");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.said()).isNotEmpty();
  }

  @Test
  void among_alike_forms_the_error_is_at_the_one_that_was_sent() {
    String page = body(sent("/clients/{client}", "", "name", ""));
    assertThat(page).containsOnlyOnce("aria-invalid").containsOnlyOnce("id=\"wrong-name\"");
  }

  private void assertRefused(TextField field, String typed, String sentence) {
    Page page = new Page(sent(field.form, field.rest, field.name, typed), field.name);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.said()).isEqualTo(sentence);
    assertThat(page.typed()).isEqualTo(typed);
    assertThat(page.input()).contains("autofocus");
  }

  private MvcTestResult sent(String form, String rest, String name, String typed) {
    MockMvcRequestBuilder post =
        mvc.post()
            .uri(address(form))
            .with(csrf())
            .cookie(new Cookie("reviewer", "QW5hIFByYWRv"))
            .param("seen", "0");
    String others = form.equals("/campaigns") && rest.isEmpty() ? OUTLINE : rest;
    for (String field : others.isEmpty() ? new String[0] : others.split("&")) {
      String[] parts = field.split("=", 2);
      if (!parts[0].equals(name) && !parts[0].equals("seen")) {
        post.param(parts[0], address(parts[1]).replace("%23", "#"));
      }
    }
    return post.param(name, typed).exchange();
  }

  private String address(String written) {
    return written
        .replace("{campaign}", "/campaigns/" + own.campaign)
        .replace("{approval}", approval)
        .replace("{lin}", String.valueOf(own.lin.value()))
        .replace("{nora}", String.valueOf(nora))
        .replace("{client}", String.valueOf(client));
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** The page that answers, and the field in it that is marked as wrong. */
  private record Page(MvcTestResult answer, String name) {

    int status() {
      return answer.getResponse().getStatus();
    }

    String input() {
      return field().group();
    }

    private MatchResult field() {
      Pattern wrong =
          Pattern.compile(
              "<(input|select|textarea)\\b(?=[^>]* name=\"%s\")(?=[^>]* aria-invalid=\"true\")[^>]*>"
                  .formatted(Pattern.quote(name)));
      return wrong.matcher(body(answer)).results().findFirst().orElseThrow(this::noField);
    }

    private AssertionError noField() {
      return new AssertionError(name + " is not marked as wrong: " + body(answer));
    }

    /** What stands in the element that describes the field first. */
    String said() {
      String id = found("aria-describedby=\"([^\" ]+)", input());
      return HtmlUtils.htmlUnescape(
          found(" id=\"" + Pattern.quote(id) + "\"[^>]*>([^<]*)<", body(answer)));
    }

    /** What stands in the field; null in one that offers a choice. */
    String typed() {
      if (field().group(1).equals("select")) {
        return null;
      }
      String value =
          field().group(1).equals("input")
              ? found(" value=\"([^\"]*)\"", input())
              : body(answer).substring(field().end(), body(answer).indexOf('<', field().end()));
      return HtmlUtils.htmlUnescape(value);
    }

    private static String found(String pattern, String text) {
      return Pattern.compile(pattern)
          .matcher(text)
          .results()
          .findFirst()
          .map(found -> found.group(1))
          .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
    }
  }
}
