package io.timbre.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.charts.Series.Day;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void nothing_known_draws_nothing() {
    assertThat(Sparkline.of(new Series(List.of()))).isEqualTo(new Sparkline(null, false));
  }

  @Test
  void one_day_is_a_dot() {
    Series oneDay = new Series(List.of(new Day(4, 0.03)));

    assertThat(Sparkline.of(oneDay)).isEqualTo(new Sparkline(null, true));
  }

  @Test
  void time_runs_to_the_right_and_a_higher_rate_stands_higher() {
    Series risen = new Series(List.of(new Day(100, 0.02), new Day(50, 0.03), new Day(0, 0.04)));

    assertThat(Sparkline.of(risen).path()).isEqualTo("M0.0,22.0 L42.0,13.0 L84.0,4.0");
  }

  @Test
  void an_even_rate_runs_through_the_middle() {
    Series even = new Series(List.of(new Day(90, 0.03), new Day(30, 0.03)));

    assertThat(Sparkline.of(even).path()).isEqualTo("M0.0,13.0 L84.0,13.0");
  }
}
