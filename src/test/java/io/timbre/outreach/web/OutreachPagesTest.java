package io.timbre.outreach.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.mail.suppression.SuppressionReason;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.KeepDrafts;
import io.timbre.outreach.MessageState;
import io.timbre.outreach.OwnOutreach;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.outreach.WriteToCreator;
import io.timbre.outreach.wording.KeepTemplates;
import io.timbre.outreach.wording.Wording;
import io.timbre.shortlist.ShortlistChannel;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.AGENCY)
class OutreachPagesTest {

  private static final Pattern TEMPLATE = Pattern.compile("value=\"(-?\\d+)\">Agreement<");

  @Autowired private MockMvcTester mvc;
  @Autowired private BeanFactory beans;
  @Autowired private ReadCorrespondence read;
  @Autowired private KeepContacts contacts;
  @Autowired private Clock clock;

  private OwnOutreach own;
  private String lin;

  @BeforeEach
  void a_campaign_with_somebody_to_write_to() {
    own = new OwnOutreach(beans);
    lin = "/campaigns/" + own.campaign + "/outreach/" + own.lin.value();
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void the_campaigns_page_lists_whom_to_write_to() {
    assertThat(page("/campaigns/" + own.campaign + "/outreach"))
        .contains("Lin Lively", "@quillaxo.lively", OwnOutreach.ADDRESS, "Shortlisted");
  }

  @Test
  void a_template_is_filled_in_for_the_creator_and_a_missing_price_keeps_it_from_going() {
    Matcher agreement = TEMPLATE.matcher(page(lin));
    assertThat(agreement.find()).isTrue();
    assertThat(page(lin + "?template=" + agreement.group(1)))
        .contains("Hi Lin,", "1 post", "Flour", "Mara Okoye", "{{price}}");

    preview("What we agreed", "Hello {{first_name}}, you get {{price}}.");
    assertThat(page(lin + "/preview"))
        .contains("{{price}} has no value", "Hello Lin, you get {{price}}.")
        .doesNotContain(">Send message<");
    assertThat(send("What we agreed", "You get {{price}}."))
        .hasStatus(303)
        .hasRedirectedUrl(lin + "/preview")
        .flash()
        .containsKey("wrong");
    preview("What we agreed", "You get €300.");
    assertThat(page(lin + "/preview")).contains(">Send message<");
  }

  @Test
  void what_was_previewed_arrives() throws Exception {
    preview("Bread", "Hello {{first_name}}");
    assertThat(page(lin + "/preview")).contains(OwnOutreach.ADDRESS, "mara@fernhill.example");
    assertThat(send("Bread", "Hello Lin")).hasStatus(303);
    assertThat(own.postOffice().waitForIncomingEmail(10_000, 1)).isTrue();
    MimeMessage arrived = own.postOffice().getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Bread");
    assertThat(page(lin)).contains("Bread");
    assertThat(mvc.get().uri(lin + "/preview"))
        .as("there is nothing to send again")
        .hasStatus(303)
        .hasRedirectedUrl(lin);
  }

  @Test
  void a_message_copied_by_hand_is_noted() {
    preview("By hand", "Hello");
    assertThat(sendPreviewed("BY_HAND")).hasStatus(303);
    assertThat(page(lin)).contains("sent by hand", "Contacted");
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'one\r\nBcc: all@example.com',x", "'one\ntwo',x", "'',x", "x,''"})
  void a_head_with_a_second_line_is_refused(String subject, String body) {
    assertThat(preview(subject, body)).hasStatus(422);
    assertThat(read.with(own.with()).messages()).isEmpty();
  }

  @Test
  void an_address_with_a_second_line_is_refused_and_the_old_one_stays() {
    assertThat(post(lin + "/contact").param("email", "x@example.com\r\nBcc: y@example.com"))
        .hasStatus(422)
        .bodyText()
        .contains("Email address: type an address such as ada@example.com.");
    assertThat(page(lin)).contains(OwnOutreach.ADDRESS);
  }

  @Test
  void what_is_written_is_text_on_the_page_and_nothing_else() {
    preview("<b>x</b>", "<script>alert(1)</script>");
    assertThat(page(lin + "/preview"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void a_reply_and_a_follow_up_are_noted_and_what_is_due_is_listed() {
    LocalDate today = LocalDate.now(clock);
    assertThat(post(lin + "/replies").param("day", today.toString()).param("words", "Gladly!"))
        .hasStatus(303);
    assertThat(post(lin + "/follow-up").param("day", today.plusDays(3).toString())).hasStatus(303);
    assertThat(page("/campaigns/outreach")).doesNotContain("Lin Lively");
    assertThat(post(lin + "/follow-up").param("day", today.toString())).hasStatus(303);
    assertThat(page("/campaigns/outreach")).contains("Lin Lively", "Quillaxo bake");
    assertThat(page(lin)).contains("Gladly!", "Follow up on", "done", "Negotiating");
    assertThat(post(lin + "/follow-up/done")).hasStatus(303);
    assertThat(page("/campaigns/outreach")).doesNotContain("Lin Lively");
  }

  @Test
  void whoever_is_taken_off_the_shortlist_is_nobody_to_come_back_to() {
    assertThat(post(lin + "/follow-up").param("day", LocalDate.now(clock).toString()))
        .hasStatus(303);
    own.bean(ShortlistChannel.class).remove(own.opened(own.campaign, own.mara), own.lin);
    assertThat(page("/campaigns/outreach")).doesNotContain("Lin Lively");
    assertThat(mvc.get().uri(lin)).hasStatus(404);
  }

  @Test
  void a_day_that_is_past_is_nothing_to_follow_up_on_and_a_reply_comes_from_no_future() {
    LocalDate today = LocalDate.now(clock);
    assertThat(post(lin + "/follow-up").param("day", today.minusDays(1).toString()))
        .hasStatus(422)
        .bodyText()
        .contains("Follow up on: type today’s date or a later one.");
    assertThat(
            post(lin + "/replies").param("day", today.plusDays(1).toString()).param("words", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("Received on: type today’s date or an earlier one.");
    assertThat(post(lin + "/replies").param("day", "soon").param("words", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("Received on: type a date, such as 2026-11-30.");
    assertThat(read.with(own.with()).replies()).isEmpty();
  }

  @Test
  void a_template_with_a_placeholder_nobody_knows_is_refused_by_its_name() {
    assertThat(
            post("/settings/templates")
                .param("name", "Mine")
                .param("subject", "Hi {{creator}}")
                .param("body", "{{prise}}"))
        .hasStatus(422)
        .bodyText()
        .contains("{{prise}} isn’t a placeholder");
    assertThat(
            post("/settings/templates")
                .param("name", "Mine")
                .param("subject", "Hi {{creator}}")
                .param("body", "{{price}}"))
        .hasStatus(303);
    assertThat(page("/settings/templates")).contains("Mine", "First contact", "Follow-up");
  }

  @Test
  void a_template_that_someone_else_changed_meanwhile_is_not_overwritten_unseen() {
    long id = own.bean(KeepTemplates.class).add("Ours", new Wording("Bread", "Hello"), own.mara);
    assertThat(template(id, "Bonjour")).hasStatus(303);
    assertThat(template(id, "Hola"))
        .hasStatus(409)
        .bodyText()
        .contains("Someone else saved other values", "Hola");
    assertThat(own.bean(KeepTemplates.class).open(id, own.mara).wording().body())
        .isEqualTo("Bonjour");
  }

  private MockMvcRequestBuilder template(long id, String body) {
    return post("/settings/templates/" + id)
        .param("seen", "0")
        .param("name", "Ours")
        .param("subject", "Bread")
        .param("body", body);
  }

  @Test
  void a_test_message_says_what_the_server_says() {
    assertThat(post("/settings/mail/test").param("to", "mara@fernhill.example"))
        .hasStatus(303)
        .flash()
        .containsKey("done");
    assertThat(own.postOffice().getReceivedMessages()).hasSize(1);
    own.closePostOffice();
    assertThat(post("/settings/mail/test").param("to", "mara@fernhill.example"))
        .flash()
        .hasEntrySatisfying(
            "said", said -> assertThat(said.toString()).containsIgnoringCase("refused"));
  }

  @Test
  @WithAnonymousUser
  void whoever_got_a_message_unsubscribes_by_its_link_without_an_account() throws Exception {
    own.bean(WriteToCreator.class).send(own.with(), new Wording("Bread", "Hello Lin"));
    assertThat(own.postOffice().waitForIncomingEmail(10_000, 1)).isTrue();
    String header = own.postOffice().getReceivedMessages()[0].getHeader("List-Unsubscribe", null);
    String link = header.substring(header.indexOf("/unsubscribe/"), header.length() - 1);

    assertThat(page(link))
        .contains("Fernhill Agency", "Unsubscribe")
        .doesNotContain("Quillaxo")
        .as("no session, and so no cookie, is begun")
        .doesNotContain("_csrf");
    assertThat(contacts.suppression(own.with())).as("looking asks for nothing").isEmpty();
    assertThat(mvc.post().uri(link).param("List-Unsubscribe", "One-Click")).hasStatusOk();
    assertThat(contacts.suppression(own.with())).contains(SuppressionReason.UNSUBSCRIBED);
    assertThat(mvc.post().uri(link)).as("once more").hasStatusOk();
    assertThat(mvc.get().uri("/unsubscribe/" + "x".repeat(43))).hasStatus(404);
    assertThat(mvc.post().uri("/unsubscribe/" + "x".repeat(43))).hasStatus(404);
    assertThat(read.with(own.with()).messages())
        .extracting(one -> one.state())
        .doesNotContain(MessageState.FAILED);
  }

  private MvcTestResult preview(String subject, String body) {
    return post(lin + "/preview").param("subject", subject).param("body", body).exchange();
  }

  private MvcTestResult send(String subject, String body) {
    preview(subject, body);
    return sendPreviewed("MAIL");
  }

  private MvcTestResult sendPreviewed(String how) {
    UUID key = own.bean(KeepDrafts.class).of(own.with()).orElseThrow().key();
    return post(lin + "/messages").param("how", how).param("key", key.toString()).exchange();
  }

  private MockMvcRequestBuilder post(String address) {
    return mvc.post().uri(address).with(csrf());
  }

  private String page(String address) {
    MvcTestResult page = mvc.get().uri(address).exchange();
    assertThat(page).hasStatusOk();
    return page(page);
  }

  private static String page(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
