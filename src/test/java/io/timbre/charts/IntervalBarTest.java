package io.timbre.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalBarTest {

  @Test
  void a_rate_stands_where_it_is_on_the_scale() {
    IntervalBar bar = IntervalBar.of(0.02, 0.04, 0.06, 0.01, 0.08);

    assertThat(bar).isEqualTo(new IntervalBar(21, 42, 42, 10.5));
  }

  @Test
  void what_lies_beyond_the_scale_stands_at_its_end() {
    IntervalBar bar = IntervalBar.of(0.04, 0.9, 1.2, 0.01, 0.08);

    assertThat(bar.point()).isEqualTo(84);
    assertThat(bar.lo() + bar.width()).isEqualTo(84);
  }

  @Test
  void a_narrow_interval_can_still_be_seen() {
    assertThat(IntervalBar.of(0.04, 0.04, 0.04, 0.01, 0.08).width()).isEqualTo(1);
  }
}
