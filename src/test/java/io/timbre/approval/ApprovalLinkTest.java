package io.timbre.approval;

import static io.timbre.approval.ApprovalLink.State.EXPIRED;
import static io.timbre.approval.ApprovalLink.State.OPEN;
import static io.timbre.approval.ApprovalLink.State.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.timbre.access.PersonId;
import io.timbre.campaign.CampaignId;
import io.timbre.shortlist.files.Entries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalLinkTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant END = NOW.plus(Duration.ofDays(14));

  @Test
  void a_link_is_open_until_the_moment_it_expires() {
    ApprovalLink link = open(14);
    assertThat(link.state(NOW)).isEqualTo(OPEN);
    assertThat(link.state(END.minusNanos(1))).isEqualTo(OPEN);
    assertThat(link.state(END)).isEqualTo(EXPIRED);
    assertThat(link.expiresAt()).isEqualTo(END);
  }

  @Test
  void a_revoked_link_stays_revoked() {
    ApprovalLink link = open(14);
    link.revoke(NOW);
    link.revoke(END);
    assertThat(link.state(NOW)).isEqualTo(REVOKED);
    assertThat(link.state(END)).isEqualTo(REVOKED);
  }

  @Test
  void an_expired_link_can_still_be_revoked() {
    ApprovalLink link = open(14);
    link.revoke(END);
    assertThat(link.state(END)).isEqualTo(REVOKED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, ApprovalLink.MOST_DAYS})
  void a_link_can_be_open_for_a_day_or_for_ninety(int days) {
    assertThat(open(days).expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(days)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, ApprovalLink.MOST_DAYS + 1})
  void a_link_is_never_open_for_no_day_or_for_longer(int days) {
    assertThatIllegalArgumentException().isThrownBy(() -> open(days)).withMessageContaining("days");
  }

  @Test
  void a_link_that_shows_nobody_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> link(List.of(), 14))
        .withMessageContaining("creator");
  }

  @Test
  void a_link_that_is_not_saved_yet_has_no_id() {
    assertThatIllegalStateException().isThrownBy(() -> open(14).id());
  }

  private static ApprovalLink open(int days) {
    return link(List.of(SharedCreator.of(Entries.agreed(), Set.of())), days);
  }

  private static ApprovalLink link(List<SharedCreator> creators, int days) {
    Shared shared =
        new Shared("Fernhill", "Halden Mills", "Autumn bake", "EUR", Set.of(), creators);
    return new ApprovalLink(
        new CampaignId(1), new ApprovalToken("token"), shared, days, new PersonId(1), NOW);
  }
}
