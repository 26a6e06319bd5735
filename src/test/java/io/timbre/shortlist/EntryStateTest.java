package io.timbre.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignTerms;
import io.timbre.campaign.Client;
import io.timbre.campaign.Goal;
import io.timbre.catalog.ChannelId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class EntryStateTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void whatever_is_tried_what_is_declined_has_a_reason_and_what_is_agreed_a_price() {
    long seed = System.nanoTime();
    System.out.println("EntryStateTest seed " + seed);
    RandomGenerator random = new Random(seed);
    ShortlistEntry entry = entry();
    for (int i = 0; i < 10_000; i++) {
      if (i % 20 == 0) {
        entry = entry();
      }
      EntryState before = entry.state();
      Move move = any(random);
      boolean moved = moves(entry, move);
      assertThat(entry.state()).as("seed %d", seed).isEqualTo(moved ? move.to() : before);
      assertThat(entry.declinedBecause().isPresent())
          .isEqualTo(entry.state() == EntryState.DECLINED);
      assertThat(entry.state().needsPrice() && entry.terms().agreedPrice().isEmpty()).isFalse();
      if (moved) {
        assertThat(before == EntryState.DONE && move.to() == EntryState.DECLINED).isFalse();
        assertThat(
                before != EntryState.DECLINED
                    || move.to() == EntryState.SHORTLISTED
                    || move.to() == EntryState.DECLINED)
            .isTrue();
      }
    }
  }

  private static Move any(RandomGenerator random) {
    EntryState[] states = EntryState.values();
    return new Move(
        states[random.nextInt(states.length)],
        random.nextBoolean() ? Optional.of("Too dear") : Optional.empty(),
        random.nextInt(4) == 0 ? Optional.of(BigDecimal.TEN) : Optional.empty());
  }

  private static boolean moves(ShortlistEntry entry, Move move) {
    try {
      entry.move(move);
      return true;
    } catch (Move.Refused refused) {
      return false;
    }
  }

  @Test
  void steps_may_be_skipped_and_taken_back() {
    ShortlistEntry entry = entry();
    entry.move(Move.to(EntryState.NEGOTIATING));
    entry.move(Move.to(EntryState.CONTACTED));
    entry.move(Move.agreed(BigDecimal.TEN));
    entry.move(Move.to(EntryState.DONE));
    entry.move(Move.to(EntryState.SHORTLISTED));
    assertThat(entry.state()).isEqualTo(EntryState.SHORTLISTED);
  }

  @Test
  void a_refused_step_says_what_stands_in_its_way() {
    assertObstacle(Move.to(EntryState.DECLINED), Move.Obstacle.REASON);
    assertObstacle(Move.declined("  "), Move.Obstacle.REASON);
    assertObstacle(Move.declined("x".repeat(501)), Move.Obstacle.REASON);
    assertObstacle(Move.to(EntryState.LIVE), Move.Obstacle.PRICE);
  }

  private static void assertObstacle(Move move, Move.Obstacle obstacle) {
    assertThatThrownBy(() -> entry().move(move))
        .isInstanceOfSatisfying(
            Move.Refused.class, refused -> assertThat(refused.obstacle()).isEqualTo(obstacle));
  }

  private static ShortlistEntry entry() {
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
    Campaign campaign = new Campaign(client, terms, new PersonId(1), NOW);
    ReflectionTestUtils.setField(campaign, "id", 1L);
    return new ShortlistEntry(campaign, new ChannelId(1), frozenScore(), NOW);
  }

  private static FrozenScore frozenScore() {
    return new FrozenScore(
        1, 0, NOW, null, null, 71, 60, 80, 40, 20, 11, 0, 0.05, 0.04, 0.06, false, 800.0, null,
        null, 200.0, false, 0.25, 16_000L);
  }
}
