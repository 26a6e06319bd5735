package io.timbre.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.timbre.TimbreTest;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.erasure.EraseCreator;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.MailSecurity;
import io.timbre.mail.ScriptedServer;
import io.timbre.mail.suppression.Addressee;
import io.timbre.mail.suppression.UnsubscribeLinks;
import io.timbre.outreach.CannotWrite.Reason;
import io.timbre.outreach.wording.Wording;
import io.timbre.shortlist.EntryState;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
@ExtendWith(OutputCaptureExtension.class)
class SendMessageTest {

  private static final Wording HELLO =
      new Wording("Grüße an @lin", "Hello Lin,\n\n.\nwhat about gluten-free bread? 🍞\n\nMara");
  private static final Set<MessageState> UNDER_WAY =
      EnumSet.of(MessageState.QUEUED, MessageState.SENDING);

  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient sql;
  @Autowired private WriteToCreator write;
  @Autowired private SettleMessage settle;
  @Autowired private SendMessage send;
  @Autowired private KeepContacts contacts;
  @Autowired private ReadCorrespondence read;
  @Autowired private EraseCreator erase;
  @Autowired private UnsubscribeLinks links;
  @Autowired private Channels channels;
  @Autowired private FollowCreator follow;
  @Autowired private Clock clock;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_with_somebody_to_write_to() {
    own = new OwnOutreach(beans);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void a_message_arrives_as_it_was_written() throws Exception {
    MessageId id = write.send(own.with(), HELLO);
    Message sent = settled(id);
    MimeMessage arrived = arrived(1)[0];

    assertThat(sent.state()).isEqualTo(MessageState.SENT);
    assertThat(sent.settledAt()).isPresent();
    assertThat(arrived.getMessageID()).isEqualTo(sent.mimeId().orElseThrow());
    assertThat(arrived.getSubject()).isEqualTo("Grüße an @lin");
    assertThat(arrived.getFrom()[0].toString()).contains("mara@fernhill.example");
    assertThat(arrived.getReplyTo()[0]).hasToString("answers@fernhill.example");
    assertThat(arrived.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly(OwnOutreach.ADDRESS);
    assertThat(arrived.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(text(arrived))
        .startsWith(HELLO.body())
        .contains("\n-- \nMara Okoye, Fernhill Ägency");
    assertThat(arrived.getHeader("Date")).hasSize(1);
  }

  @Test
  void a_message_carries_the_link_to_unsubscribe_in_its_head_and_at_its_foot() throws Exception {
    write.send(own.with(), HELLO);
    MimeMessage arrived = arrived(1)[0];
    String header = arrived.getHeader("List-Unsubscribe", null);
    assertThat(header).matches("<http://localhost:\\d+/unsubscribe/[A-Za-z0-9_-]{43}>");
    assertThat(text(arrived)).contains(header.substring(1, header.length() - 1));
    assertThat(arrived.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    assertThat(
            sql.sql("select count(*) from unsubscribe_link where token_hash = ?::bytea")
                .param(token)
                .query(Long.class)
                .single())
        .as("the token itself is kept nowhere")
        .isZero();
  }

  @Test
  void whoever_is_written_to_counts_as_contacted_and_the_campaign_remembers() {
    settled(write.send(own.with(), HELLO));
    assertThat(own.with().entry().state()).isEqualTo(EntryState.CONTACTED);
    assertThat(
            sql.sql("select count(*) from activity where sentence = 'activity.wrote'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoever_was_not_reached_is_not_contacted_and_the_campaign_says_why() throws IOException {
    own.closePostOffice();
    MessageId waiting = write.send(own.with(), HELLO);
    until(waiting, message -> message.tries() > 0);
    assertThat(own.with().entry().state()).isEqualTo(EntryState.SHORTLISTED);
    settle.withdraw(own.with(), waiting);

    try (var server = scripted("RCPT", "550 5.1.1 no such mailbox")) {
      settled(write.send(own.with(), new Wording("Bread", "Hello")));
      assertThat(server.heard()).doesNotContain("DATA");
    }
    assertThat(own.with().entry().state()).isEqualTo(EntryState.SHORTLISTED);
    assertThat(activity("activity.mail-failed")).isEqualTo(1);
  }

  @Test
  void a_message_that_came_back_takes_contacted_back_unless_another_arrived() {
    MessageId first = write.send(own.with(), HELLO);
    settled(first);
    settle.bounced(own.with(), first);
    assertThat(message(first).obstacle()).contains(Obstacle.BOUNCED);
    assertThat(own.with().entry().state()).isEqualTo(EntryState.SHORTLISTED);

    settle.tryAgain(own.with(), first);
    settled(first);
    MessageId second = write.send(own.with(), new Wording("Bread", "Hello"));
    settled(second);
    settle.bounced(own.with(), second);
    assertThat(own.with().entry().state()).isEqualTo(EntryState.CONTACTED);
    assertThatThrownBy(() -> settle.bounced(own.with(), second)).isInstanceOf(WrongState.class);
  }

  @Test
  void a_reply_answers_the_message_moves_the_entry_and_ends_the_follow_up() {
    MessageId id = write.send(own.with(), HELLO);
    settled(id);
    LocalDate today = LocalDate.now(clock);
    follow.followUp(own.with(), today);
    follow.reply(own.with(), today, "Gladly!");
    follow.reply(own.with(), today, "Gladly!");

    assertThat(own.with().entry().state()).isEqualTo(EntryState.NEGOTIATING);
    assertThat(read.with(own.with()).isAnswered(message(id))).isTrue();
    assertThat(read.with(own.with()).replies()).hasSize(1);
    assertThat(follow.due(own.mara)).isEmpty();
  }

  @Test
  void a_follow_up_on_another_day_takes_the_place_of_the_first() {
    LocalDate today = LocalDate.now(clock);
    follow.followUp(own.with(), today.plusDays(7));
    follow.followUp(own.with(), today.plusDays(9));
    assertThat(read.with(own.with()).followUps())
        .singleElement()
        .satisfies(planned -> assertThat(planned.dueOn()).isEqualTo(today.plusDays(9)))
        .satisfies(planned -> assertThat(planned.doneAt()).isEmpty());
  }

  @Test
  void nothing_is_due_with_whoever_was_not_reached_or_wants_no_more_messages() throws IOException {
    follow.followUp(own.with(), LocalDate.now(clock));
    assertThat(isDue()).isTrue();
    contacts.suppress(own.with());
    assertThat(isDue()).isFalse();
    contacts.allow(own.with());
    try (var server = scripted("RCPT", "550 5.1.1 no such mailbox")) {
      settled(write.send(own.with(), HELLO));
      assertThat(server.heard()).doesNotContain("DATA");
    }
    assertThat(isDue()).isFalse();
    follow.followUp(own.with(), LocalDate.now(clock));
    assertThat(isDue()).as("who set it knew that the message had failed").isTrue();
  }

  private boolean isDue() {
    return follow.isDue(read.with(own.with()).followUps().getFirst(), own.with());
  }

  @Test
  void an_address_that_two_creators_share_is_written_to_again_on_purpose_alone() {
    Correspondence bo = own.withAnother("Bo Bright", "bright");
    contacts.give(bo, new EmailAddress("LIN.lively@quillaxo.example"));
    assertThat(own.bean(FindSharedAddress.class).others(bo, contacts.of(bo).orElseThrow()))
        .singleElement()
        .extracting(FindSharedAddress.Other::name)
        .isEqualTo("Lin Lively");
    assertRefused(Reason.SHARED_ADDRESS, HELLO);
    MessageId id = write.sendToSharedAddress(own.with(), HELLO);
    assertThat(settled(id).state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_preview_sends_once_however_often_its_form_arrives() {
    KeepDrafts drafts = own.bean(KeepDrafts.class);
    SendDraft sends = own.bean(SendDraft.class);
    drafts.keep(own.with(), HELLO);
    UUID key = drafts.of(own.with()).orElseThrow().key();
    Correspondence with = own.with();
    Stream.generate(
            () -> CompletableFuture.runAsync(() -> sends.send(with, key, SendDraft.Way.MAIL)))
        .limit(2)
        .toList()
        .forEach(CompletableFuture::join);
    assertThat(arrived(1)).hasSize(1);
    assertThat(read.with(with).messages()).hasSize(1);
  }

  @Test
  void a_draft_that_cannot_be_sent_is_kept() {
    KeepDrafts drafts = own.bean(KeepDrafts.class);
    contacts.forget(own.with());
    drafts.keep(own.with(), HELLO);
    UUID key = drafts.of(own.with()).orElseThrow().key();
    assertThatThrownBy(() -> own.bean(SendDraft.class).send(own.with(), key, SendDraft.Way.MAIL))
        .isInstanceOf(CannotWrite.class);
    assertThat(drafts.of(own.with())).isPresent();
  }

  private long activity(String sentence) {
    return sql.sql("select count(*) from activity where sentence = ?")
        .param(sentence)
        .query(Long.class)
        .single();
  }

  @Test
  void a_server_that_is_down_is_waited_for_in_everybodys_sight() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    Message waiting = until(id, message -> message.tries() > 0);

    assertThat(waiting.state()).isEqualTo(MessageState.QUEUED);
    assertThat(waiting.obstacle()).contains(Obstacle.UNREACHABLE);
    assertThat(waiting.serverSaid().orElseThrow()).containsIgnoringCase("refused");
    assertThat(waiting.nextTryAt()).isPresent();

    own.reopenPostOffice();
    settle.tryAgain(own.with(), id);
    assertThat(settled(id).state()).isEqualTo(MessageState.SENT);
    assertThat(arrived(1)).hasSize(1);
  }

  @Test
  void each_wait_is_twice_as_long_up_to_four_hours_and_after_two_days_it_fails() {
    own.closePostOffice();
    Message message = until(write.send(own.with(), HELLO), it -> it.tries() == 1);
    Instant now = message.writtenAt();
    for (int minutes : List.of(2, 4, 8, 16, 32, 64, 128, 240, 240)) {
      assertThat(message.postpone("no", now)).contains(now.plus(Duration.ofMinutes(minutes)));
    }
    assertThat(message.postpone("no", now.plus(Duration.ofHours(45)))).isEmpty();
    assertThat(message.state()).isEqualTo(MessageState.FAILED);
    assertThat(message.obstacle()).contains(Obstacle.TOO_LATE);
  }

  @Test
  void a_recipient_the_server_refuses_fails_at_once_with_its_words() throws IOException {
    try (var server = scripted("RCPT", "550 5.1.1 no such mailbox")) {
      MessageId id = write.send(own.with(), HELLO);
      Message failed = settled(id);
      assertThat(failed.state()).isEqualTo(MessageState.FAILED);
      assertThat(failed.obstacle()).contains(Obstacle.REFUSED);
      assertThat(failed.serverSaid()).contains("550 5.1.1 no such mailbox");
      assertThat(server.heard()).doesNotContain("DATA");

      own.serverAt(own.postOffice().getSmtp().getPort());
      settle.tryAgain(own.with(), id);
      assertThat(settled(id).state()).isEqualTo(MessageState.SENT);
    }
  }

  @Test
  void a_text_the_server_refuses_fails_and_one_it_does_not_take_for_now_waits() throws IOException {
    try (var refusing = scripted(ScriptedServer.END, "554 looks like spam")) {
      assertThat(settled(write.send(own.with(), HELLO)).state()).isEqualTo(MessageState.FAILED);
      assertThat(refusing.heard()).contains("DATA");
    }
    try (var greylisting = scripted("RCPT", "451 4.7.1 come back later")) {
      Wording other = new Wording("Once more", "Hello");
      Message waiting = until(write.send(own.with(), other), it -> it.tries() > 0);
      assertThat(waiting.state()).isEqualTo(MessageState.QUEUED);
      assertThat(waiting.serverSaid()).contains("451 4.7.1 come back later");
      assertThat(greylisting.heard()).doesNotContain("DATA");
    }
  }

  @Test
  void a_password_the_server_refuses_fails_at_once() {
    own.postOffice().setUser("mara", "right");
    own.serverAt(
        own.postOffice().getSmtp().getPort(),
        MailSecurity.NONE,
        Optional.of("mara"),
        Optional.of("wrong"));
    Message failed = settled(write.send(own.with(), HELLO));
    assertThat(failed.obstacle()).contains(Obstacle.SIGN_IN);
  }

  @Test
  void no_password_is_said_over_a_line_that_was_to_be_safe() throws IOException {
    try (var server =
        new ScriptedServer(
            said -> said.startsWith("EHLO") ? "250-scripted\r\n250 AUTH PLAIN LOGIN" : "")) {
      own.serverAt(
          server.port(), MailSecurity.STARTTLS, Optional.of("mara"), Optional.of("hush-hush"));
      Message waiting = until(write.send(own.with(), HELLO), it -> it.tries() > 0);
      assertThat(waiting.serverSaid().orElseThrow()).contains("STARTTLS");
      assertThat(server.heard()).noneMatch(said -> said.startsWith("AUTH"));
    }
  }

  @Test
  void the_message_is_noted_as_going_out_before_the_server_hears_of_it() throws IOException {
    AtomicReference<String> state = new AtomicReference<>("");
    try (var server =
        new ScriptedServer(said -> {
          if (said.startsWith("MAIL FROM")) {
            state.set(sql.sql("select state from message").query(String.class).single());
          }
          return "";
        })) {
      own.serverAt(server.port());
      settled(write.send(own.with(), HELLO));
      assertThat(state).hasValue("SENDING");
    }
  }

  @Test
  void a_line_that_breaks_at_the_end_leaves_it_to_a_person() throws IOException {
    try (var server = scripted(ScriptedServer.END, null)) {
      MessageId id = write.send(own.with(), HELLO);
      Message lost = settled(id);
      assertThat(lost.state()).isEqualTo(MessageState.UNCERTAIN);
      assertThat(send.send(id)).as("it is not sent again by itself").isEmpty();
      assertThat(server.heard()).containsOnlyOnce("DATA");
      settle.confirm(own.with(), id);
      assertThat(message(id).state()).isEqualTo(MessageState.SENT);
    }
  }

  @Test
  void what_was_going_out_when_the_application_broke_off_is_not_sent_twice() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    until(id, message -> message.tries() > 0);
    sql.sql("update message set state = 'SENDING' where id = ?").param(id.value()).update();
    own.reopenPostOffice();

    assertThat(send.send(id)).isEmpty();
    assertThat(message(id).state()).isEqualTo(MessageState.UNCERTAIN);
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
  }

  @Test
  void whoever_unsubscribed_is_not_written_to_also_when_it_was_queued_before() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    until(id, message -> message.tries() > 0);
    String link = links.newLink(own.mara.workspaceId(), own.with().at(message(id).recipient()));
    links.unsubscribe(link.substring(link.lastIndexOf('/') + 1));
    own.reopenPostOffice();

    settle.tryAgain(own.with(), id);
    Message failed = settled(id);
    assertThat(failed.obstacle()).contains(Obstacle.UNSUBSCRIBED);
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
    assertRefused(Reason.UNSUBSCRIBED, new Wording("Another", "text"));
    contacts.allow(own.with());
    assertRefused(Reason.UNSUBSCRIBED, new Wording("Another", "text"));
  }

  @Test
  void a_message_that_waits_is_not_sent_once_its_campaign_is_archived() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    until(id, message -> message.tries() > 0);
    own.bean(ChangeCampaign.class).archive(own.opened(own.campaign, own.mara));
    own.reopenPostOffice();

    send.send(id);
    assertThat(message(id).state()).isEqualTo(MessageState.FAILED);
    assertThat(message(id).obstacle()).contains(Obstacle.ARCHIVED);
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();

    own.bean(ChangeCampaign.class).restore(own.opened(own.campaign, own.mara));
    settle.tryAgain(own.with(), id);
    assertThat(settled(id).state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void whoever_unsubscribes_while_the_line_stands_is_not_written_to() throws IOException {
    String link = links.newLink(own.mara.workspaceId(), own.with().at(contacts.of(own.with())));
    try (var server =
        new ScriptedServer(said -> {
          if (said.startsWith("EHLO")) {
            links.unsubscribe(link.substring(link.lastIndexOf('/') + 1));
          }
          return "";
        })) {
      own.serverAt(server.port());
      assertThat(settled(write.send(own.with(), HELLO)).obstacle()).contains(Obstacle.UNSUBSCRIBED);
      assertThat(server.heard()).noneMatch(said -> said.startsWith("MAIL"));
    }
  }

  @Test
  void a_suppression_noted_by_hand_can_be_taken_back() {
    contacts.suppress(own.with());
    assertRefused(Reason.NOTED, HELLO);
    assertThatThrownBy(() -> write.sentByHand(own.with(), HELLO)).isInstanceOf(CannotWrite.class);
    contacts.allow(own.with());
    assertThat(settled(write.send(own.with(), HELLO)).state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void an_erased_creator_is_never_written_to_again_even_where_the_channel_comes_back() {
    settled(write.send(own.with(), HELLO));
    Channel lin = channels.findByIdIn(List.of(own.lin.value())).getFirst();
    erase.erase(new Addressee(lin.platform(), lin.handle(), Optional.empty()));

    Correspondence again = own.withAnother("Lin Lively", "lively");
    assertThat(read.with(again).messages()).isEmpty();
    assertThat(contacts.of(again)).isEmpty();
    assertThatThrownBy(() -> write.send(again, HELLO))
        .isInstanceOfSatisfying(
            CannotWrite.class, why -> assertThat(why.reason()).isEqualTo(Reason.ERASED));
    assertThatThrownBy(() -> contacts.give(again, new EmailAddress("LIN.lively@quillaxo.example")))
        .isInstanceOf(CannotWrite.class);
    assertThat(
            sql.sql("select encode(subject_hash, 'escape') from erasure")
                .query(String.class)
                .list())
        .hasSize(2)
        .noneMatch(kept -> kept.contains("lively"));
  }

  @Test
  void a_message_to_a_channel_that_left_the_catalogue_goes_nowhere() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    until(id, message -> message.tries() > 0);
    sql.sql("delete from channel where id = ?").param(own.lin.value()).update();
    own.reopenPostOffice();
    assertThat(send.send(id)).isEmpty();
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
  }

  @Test
  void nothing_with_an_open_placeholder_is_sent_or_noted() {
    Wording open = new Wording("Hello", "You get {{price}}.");
    assertRefused(Reason.OPEN, open);
    assertThatThrownBy(() -> write.sentByHand(own.with(), open)).isInstanceOf(CannotWrite.class);
  }

  @Test
  void the_same_message_goes_out_once_however_often_it_is_asked_for() {
    List<CompletableFuture<MessageId>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> write.send(own.with(), HELLO)),
            CompletableFuture.supplyAsync(() -> write.send(own.with(), HELLO)));
    CompletableFuture.allOf(both.toArray(CompletableFuture[]::new))
        .exceptionally(refused -> null)
        .join();
    assertThat(both).filteredOn(CompletableFuture::isCompletedExceptionally).hasSize(1);
    arrived(1);
    assertRefused(Reason.TWICE, HELLO);
    assertThat(own.postOffice().getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_workspace_sends_two_hundred_messages_an_hour() {
    sql.sql(
            """
            insert into message (workspace_id, campaign_id, channel_id, recipient, subject, body,
              state, written_by, written_at, queued_at, tries)
            select ?, ?, ?, 'x@example.com', 's', 'b' || n, 'SENT', ?, now(), now(), 0
            from generate_series(1, 200) n
            """)
        .params(
            own.mara.workspaceId().value(), own.campaign, own.lin.value(), own.mara.id().value())
        .update();
    assertRefused(Reason.TOO_MANY, HELLO);
    sql.sql("update message set queued_at = now() - interval '61 minutes' where body = 'b7'")
        .update();
    assertThat(settled(write.send(own.with(), HELLO)).state()).isEqualTo(MessageState.SENT);
  }

  @Test
  void a_message_sent_by_hand_is_noted_and_not_sent() {
    write.sentByHand(own.with(), HELLO);
    assertThat(read.with(own.with()).messages())
        .singleElement()
        .extracting(Message::state)
        .isEqualTo(MessageState.SENT_BY_HAND);
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
  }

  @Test
  void what_is_taken_back_does_not_go_out() {
    own.closePostOffice();
    MessageId id = write.send(own.with(), HELLO);
    until(id, message -> message.tries() > 0);
    settle.withdraw(own.with(), id);
    own.reopenPostOffice();
    assertThat(send.send(id)).isEmpty();
    assertThat(own.postOffice().getReceivedMessages()).isEmpty();
    assertThatThrownBy(() -> settle.tryAgain(own.with(), id)).isInstanceOf(WrongState.class);
  }

  @Test
  void a_message_is_found_in_its_own_correspondence_alone() {
    MessageId id = write.send(own.with(), HELLO);
    Correspondence elsewhere =
        own.bean(OpenCorrespondence.class)
            .open(own.opened(own.campaignElsewhere(), own.jonas), own.lin);
    assertThatThrownBy(() -> settle.tryAgain(elsewhere, id)).isInstanceOf(NoSuchCampaign.class);
    assertThat(contacts.of(elsewhere)).isEmpty();
  }

  @Test
  void a_password_is_in_the_clear_neither_in_the_database_nor_in_the_log(CapturedOutput log) {
    own.postOffice().setUser("mara", "hush-hush");
    int port = own.postOffice().getSmtp().getPort();
    own.serverAt(port, MailSecurity.NONE, Optional.of("mara"), Optional.of("hush-hush"));
    assertThat(settled(write.send(own.with(), HELLO)).state()).isEqualTo(MessageState.SENT);
    assertThat(
            sql.sql("select mail_server::text || encode(password, 'escape') from mail_server")
                .query(String.class)
                .single())
        .doesNotContain("hush");
    assertThat(log.getAll()).doesNotContain("hush-hush");
  }

  private void assertRefused(Reason reason, Wording wording) {
    assertThatThrownBy(() -> write.send(own.with(), wording))
        .isInstanceOfSatisfying(
            CannotWrite.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private ScriptedServer scripted(String command, String answer) {
    ScriptedServer server = new ScriptedServer(said -> said.startsWith(command) ? answer : "");
    own.serverAt(server.port());
    return server;
  }

  private MimeMessage[] arrived(int count) {
    assertThat(own.postOffice().waitForIncomingEmail(10_000, count)).isTrue();
    return own.postOffice().getReceivedMessages();
  }

  private static String text(MimeMessage message) throws Exception {
    return message.getContent().toString().replace("\r\n", "\n");
  }

  private Message settled(MessageId id) {
    return until(id, message -> !UNDER_WAY.contains(message.state()));
  }

  private Message until(MessageId id, Predicate<Message> reached) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> message(id), reached);
  }

  private Message message(MessageId id) {
    return read.with(own.with()).messages().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
