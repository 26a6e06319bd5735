package io.timbre.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.approval.LimitGuests.TooManyTries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LimitGuestsTest {

  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final LimitGuests limit = new LimitGuests(moving());

  private Clock moving() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  @Test
  void whoever_guesses_too_often_waits() {
    miss("192.0.2.1", LimitGuests.MISSES - 1);
    limit.refuseGuessing("192.0.2.1");
    miss("192.0.2.1", 1);
    assertThatThrownBy(() -> limit.refuseGuessing("192.0.2.1"))
        .isInstanceOfSatisfying(
            TooManyTries.class, tries -> assertThat(tries.seconds()).isBetween(1L, 60L));
  }

  @Test
  void the_wait_is_over_when_it_is_over() {
    miss("192.0.2.1", LimitGuests.MISSES);
    now = now.plus(Duration.ofMinutes(1));
    assertThatCode(() -> limit.refuseGuessing("192.0.2.1")).doesNotThrowAnyException();
  }

  @Test
  void nobody_waits_for_somebody_else() {
    miss("192.0.2.1", LimitGuests.MISSES);
    assertThatCode(() -> limit.refuseGuessing("192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  void answers_by_one_link_have_a_limit_of_their_own() {
    for (int i = 0; i < LimitGuests.ANSWERS; i++) {
      limit.answering(1);
    }
    assertThatThrownBy(() -> limit.answering(1)).isInstanceOf(TooManyTries.class);
    assertThatCode(() -> limit.answering(2)).doesNotThrowAnyException();
  }

  private void miss(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.missed(address);
    }
  }
}
