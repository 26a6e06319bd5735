package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.scoring.EngagementRate;
import org.junit.jupiter.api.Test;

class RateBarTest {

  @Test
  void a_rate_stands_where_it_is_on_the_scale() {
    RateBar bar = RateBar.of(new EngagementRate(0.04, 0.02, 0.06, 0.01), 0.08);

    assertThat(bar).isEqualTo(new RateBar(21, 42, 42, 10.5));
  }

  @Test
  void what_lies_beyond_the_scale_stands_at_its_end() {
    RateBar bar = RateBar.of(new EngagementRate(0.9, 0.04, 1.2, 0.01), 0.08);

    assertThat(bar.point()).isEqualTo(84);
    assertThat(bar.lo() + bar.width()).isEqualTo(84);
  }

  @Test
  void a_narrow_interval_can_still_be_seen() {
    assertThat(RateBar.of(new EngagementRate(0.04, 0.04, 0.04, 0.01), 0.08).width()).isEqualTo(1);
  }
}
