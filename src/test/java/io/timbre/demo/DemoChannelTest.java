package io.timbre.demo;

import static io.timbre.demo.MadeUp.CHANNELS;
import static io.timbre.demo.MadeUp.TODAY;
import static io.timbre.demo.MadeUp.figures;
import static io.timbre.demo.MadeUp.followers;
import static io.timbre.demo.MadeUp.newest;
import static io.timbre.demo.MadeUp.share;
import static io.timbre.demo.MadeUp.sorted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.catalog.Figures;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DemoChannelTest {

  @Test
  void most_channels_are_small_and_a_few_are_very_large() {
    double[] followers = sorted(CHANNELS.stream().mapToDouble(MadeUp::followers));
    assertThat(followers[followers.length / 2]).isBetween(14_000.0, 24_000.0);
    assertThat(share(channel -> tier(channel) == Tier.NANO)).isBetween(0.25, 0.45);
    assertThat(share(channel -> tier(channel) == Tier.MICRO)).isBetween(0.40, 0.60);
    assertThat(share(channel -> tier(channel) == Tier.MACRO)).isBetween(0.08, 0.20);
    assertThat(share(channel -> tier(channel) == Tier.MEGA)).isBetween(0.001, 0.02);
    assertThat(share(channel -> followers(channel) < 1_000)).isBetween(0.01, 0.05);
  }

  @Test
  void about_half_of_the_prices_are_known_most_of_them_in_euros() {
    assertThat(share(channel -> channel.price().isPresent())).isBetween(0.46, 0.54);
    Map<String, List<DemoChannel>> byCurrency =
        CHANNELS.stream()
            .filter(channel -> channel.price().isPresent())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    channel -> channel.price().orElseThrow().getCurrencyUnit().getCode()));
    assertThat(byCurrency).containsOnlyKeys("EUR", "GBP", "USD");
    assertThat(byCurrency.get("EUR")).hasSizeGreaterThan(CHANNELS.size() / 4);
  }

  @Test
  void a_history_is_24_months_of_windows_side_by_side() {
    assertThat(share(channel -> channel.history().size() == 24)).isGreaterThan(0.97);
    assertThat(CHANNELS)
        .allSatisfy(channel -> {
          List<LocalDate> days = List.copyOf(channel.history().keySet());
          for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i - 1).until(days.get(i), ChronoUnit.DAYS)).isEqualTo(30);
          }
          assertThat(days.getLast()).isBeforeOrEqualTo(TODAY);
        });
  }

  @Test
  void hidden_likes_leave_the_comments_and_nothing_else() {
    Predicate<Figures> hidden = figures -> figures.likes() == null;
    assertThat(share(channel -> channel.history().values().stream().allMatch(hidden)))
        .isBetween(0.012, 0.028);
    assertThat(figures().filter(hidden))
        .allSatisfy(figures -> {
          assertThat(figures.engagements()).isNull();
          assertThat(figures.comments()).isNotNull();
        });
  }

  @Test
  void engagements_are_likes_and_comments() {
    assertThat(figures().filter(figures -> figures.engagements() != null))
        .allSatisfy(figures ->
            assertThat(figures.engagements())
                .isEqualTo(figures.likes() + figures.comments(), within(1e-6)));
  }

  @Test
  void views_are_counted_where_rates_are_over_views() {
    assertThat(CHANNELS)
        .allSatisfy(channel ->
            assertThat(newest(channel).views() != null)
                .isEqualTo(channel.platform() != Platform.INSTAGRAM));
  }

  @Test
  void a_few_have_too_few_posts_to_be_ranked() {
    assertThat(share(channel -> newest(channel).posts() < 3)).isBetween(0.008, 0.022);
  }

  @Test
  void a_few_have_not_been_seen_for_long() {
    assertThat(share(channel -> channel.history().lastKey().isBefore(TODAY.minusDays(90))))
        .isBetween(0.02, 0.04);
  }

  private static Tier tier(DemoChannel channel) {
    return Tier.of(followers(channel));
  }
}
