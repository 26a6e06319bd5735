package io.timbre.outreach;

import static io.timbre.outreach.MessageState.FAILED;
import static io.timbre.outreach.MessageState.QUEUED;
import static io.timbre.outreach.MessageState.SENDING;
import static io.timbre.outreach.MessageState.SENT;
import static io.timbre.outreach.MessageState.SENT_BY_HAND;
import static io.timbre.outreach.MessageState.UNCERTAIN;
import static io.timbre.outreach.MessageState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.access.PersonId;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.Client;
import io.timbre.campaign.Goal;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.mail.EmailAddress;
import io.timbre.outreach.wording.Wording;
import io.timbre.shortlist.files.Entries;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class MessageTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Wording HELLO = new Wording("Bread", "Hello Lin");
  private static final PersonId MARA = new PersonId(1);

  /** What can happen to a message, the state that follows, and the states in which it may. */
  private enum Step {
    START_SENDING(message -> message.startSending("<1@fernhill.example>"), SENDING, QUEUED),
    MARK_AS_SENT(message -> message.sent(NOW), SENT, SENDING),
    POSTPONE(message -> message.postpone("451 busy", NOW), QUEUED, QUEUED, SENDING),
    FAIL(message -> message.fail(Obstacle.REFUSED, "550 no", NOW), FAILED, QUEUED, SENDING),
    LOSE(message -> message.lose("connection reset", NOW), UNCERTAIN, SENDING),
    TRY_AGAIN(message -> message.tryAgain(NOW), QUEUED, QUEUED, FAILED, UNCERTAIN),
    CONFIRM(message -> message.confirm(NOW), SENT, UNCERTAIN),
    BOUNCE(message -> message.bounce(NOW), FAILED, SENT),
    WITHDRAW(message -> message.withdraw(NOW), WITHDRAWN, QUEUED);

    private final Consumer<Message> take;
    private final MessageState after;
    private final Set<MessageState> allowedIn;

    Step(Consumer<Message> take, MessageState after, MessageState first, MessageState... others) {
      this.take = take;
      this.after = after;
      this.allowedIn = EnumSet.of(first, others);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_step_that_a_state_allows_is_taken(Step step) {
    for (MessageState state : step.allowedIn) {
      Message message = in(state);
      step.take.accept(message);
      assertThat(message.state()).as("%s a message that is %s", step, state).isEqualTo(step.after);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_step_that_a_state_does_not_allow_is_refused_and_changes_nothing(Step step) {
    for (MessageState state : EnumSet.complementOf(EnumSet.copyOf(step.allowedIn))) {
      Message message = in(state);
      assertThatThrownBy(() -> step.take.accept(message))
          .as("%s a message that is %s", step, state)
          .isInstanceOf(WrongState.class)
          .hasMessageContaining(state.name());
      assertThat(message.state()).isEqualTo(state);
    }
  }

  @Test
  void a_new_message_is_tried_at_once() {
    Message message = queued();
    assertThat(message.nextTryAt()).contains(NOW);
    assertThat(message.tries()).isZero();
    assertThat(message.settledAt()).isEmpty();
  }

  @Test
  void a_message_sent_by_hand_has_arrived_and_has_no_address() {
    Message message = byHand();
    assertThat(message.arrived()).isTrue();
    assertThat(message.recipient()).isEmpty();
    assertThat(message.settledAt()).contains(NOW);
  }

  @Test
  void each_wait_for_a_silent_server_is_twice_as_long_up_to_four_hours() {
    Message message = queued();
    List<Duration> waits =
        List.of(wait(message), wait(message), wait(message), wait(message), wait(message));
    assertThat(waits).containsExactly(minutes(1), minutes(2), minutes(4), minutes(8), minutes(16));
    for (int i = 0; i < 20; i++) {
      wait(message);
    }
    assertThat(wait(message)).isEqualTo(Duration.ofHours(4));
  }

  private static Duration wait(Message message) {
    return Duration.between(NOW, message.postpone("", NOW).orElseThrow());
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  @Test
  void after_two_days_a_message_that_could_not_be_handed_over_fails() {
    Message message = queued();
    Instant late = NOW.plus(Duration.ofDays(2));
    assertThat(message.postpone("451 busy", late)).isEmpty();
    assertThat(message.state()).isEqualTo(FAILED);
    assertThat(message.obstacle()).contains(Obstacle.TOO_LATE);
    assertThat(message.serverSaid()).contains("451 busy");
    assertThat(message.nextTryAt()).isEmpty();
  }

  @Test
  void a_message_that_failed_has_two_days_again_when_a_person_tries_again() {
    Message message = queued();
    Instant late = NOW.plus(Duration.ofDays(2));
    message.postpone("451 busy", late);
    message.tryAgain(late);
    assertThat(message.tries()).isZero();
    assertThat(message.obstacle()).isEmpty();
    assertThat(message.postpone("451 busy", late)).contains(late.plus(minutes(1)));
  }

  @Test
  void trying_a_waiting_message_now_leaves_its_patience_as_it_is() {
    Message message = queued();
    message.postpone("451 busy", NOW);
    message.tryAgain(NOW);
    assertThat(message.nextTryAt()).contains(NOW);
    assertThat(message.tries()).isEqualTo(1);
    assertThat(message.obstacle()).contains(Obstacle.UNREACHABLE);
  }

  @Test
  void an_interrupted_message_counts_as_arrived_only_once_a_person_says_so() {
    Message message = in(UNCERTAIN);
    assertThat(message.arrived()).isFalse();
    assertThat(message.obstacle()).contains(Obstacle.INTERRUPTED);
    assertThat(message.nextTryAt()).isEmpty();
    message.confirm(NOW);
    assertThat(message.arrived()).isTrue();
    assertThat(message.obstacle()).isEmpty();
  }

  @Test
  void a_message_that_came_back_has_not_arrived() {
    Message message = in(SENT);
    message.bounce(NOW);
    assertThat(message.arrived()).isFalse();
    assertThat(message.obstacle()).contains(Obstacle.BOUNCED);
  }

  @Test
  void a_message_that_is_not_saved_yet_has_no_id() {
    assertThatThrownBy(() -> queued().id()).isInstanceOf(IllegalStateException.class);
  }

  private static Message in(MessageState state) {
    Message message = state == SENT_BY_HAND ? byHand() : queued();
    if (EnumSet.of(SENDING, SENT, UNCERTAIN).contains(state)) {
      message.startSending("<1@fernhill.example>");
    }
    switch (state) {
      case QUEUED, SENDING, SENT_BY_HAND -> {}
      case SENT -> message.sent(NOW);
      case FAILED -> message.fail(Obstacle.NO_SERVER, null, NOW);
      case UNCERTAIN -> message.lose(null, NOW);
      case WITHDRAWN -> message.withdraw(NOW);
    }
    return message;
  }

  private static Message queued() {
    return Message.queued(withLin(), new EmailAddress("lin@lively.example"), HELLO, MARA, NOW);
  }

  private static Message byHand() {
    return Message.sentByHand(withLin(), HELLO, MARA, NOW);
  }

  private static Correspondence withLin() {
    Client client = new Client(new WorkspaceId(1), "Halden Mills", NOW);
    CampaignTerms terms =
        new CampaignTerms(
            "Autumn bake",
            Goal.SALES,
            "",
            Optional.empty(),
            Optional.empty(),
            Money.parse("EUR 5000"),
            Optional.empty(),
            List.of(),
            List.of());
    Campaign campaign = new Campaign(client, terms, MARA, NOW);
    ReflectionTestUtils.setField(campaign, "id", 1L);
    SignedIn mara =
        new SignedIn(MARA, "mara", "Mara Okoye", client.workspace(), "Halden Mills", Role.AGENCY);
    return new Correspondence(OwnCampaigns.opened(campaign, mara), Entries.agreed());
  }
}
