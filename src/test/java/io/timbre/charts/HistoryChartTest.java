package io.timbre.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.charts.HistoryChart.Usual;
import io.timbre.charts.Series.Day;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryChartTest {

  private static final Usual USUAL = new Usual(0.03, 0.02, 0.045);

  private static HistoryChart chart(Usual usual, Day... days) {
    return HistoryChart.of(
        new Series(List.of(days)),
        usual,
        rate -> Math.round(1e4 * rate) / 100.0 + "%",
        age -> age + " days ago");
  }

  @Test
  void the_oldest_day_stands_left_and_the_newest_right() {
    HistoryChart chart = chart(USUAL, new Day(300, 0.02), new Day(0, 0.04));

    assertThat(chart.points()).extracting(Point::x).containsExactly(44.0, 504.0);
    assertThat(chart.points().getLast().y()).isLessThan(chart.points().getFirst().y());
    assertThat(chart.path()).startsWith("M44.0,").contains(" L504.0,");
  }

  @Test
  void rules_stand_at_round_rates_from_zero() {
    HistoryChart chart = chart(USUAL, new Day(300, 0.02), new Day(0, 0.04));

    assertThat(chart.rules())
        .extracting(Mark::text)
        .containsExactly("0.0%", "1.0%", "2.0%", "3.0%", "4.0%");
    assertThat(chart.rules().getFirst().at()).isEqualTo(222);
  }

  @Test
  void months_run_along_the_foot_from_the_first_day_to_the_last() {
    HistoryChart chart = chart(USUAL, new Day(360, 0.02), new Day(0, 0.04));

    assertThat(chart.months()).hasSize(6);
    assertThat(chart.months().getFirst()).isEqualTo(new Mark(44, "360 days ago"));
    assertThat(chart.months().getLast()).isEqualTo(new Mark(504, "0 days ago"));
  }

  @Test
  void a_single_day_stands_in_the_middle() {
    HistoryChart chart = chart(USUAL, new Day(12, 0.02));

    assertThat(chart.points()).extracting(Point::x).containsExactly(274.0);
    assertThat(chart.months()).containsExactly(new Mark(274, "12 days ago"));
  }

  @Test
  void a_rate_of_nothing_lies_on_the_ground() {
    HistoryChart chart = chart(USUAL, new Day(30, 0), new Day(0, 0));

    assertThat(chart.points()).extracting(Point::y).containsOnly(222.0);
    assertThat(chart.rules()).isNotEmpty().hasSizeLessThan(20);
  }

  @Test
  void nothing_is_drawn_outside_whatever_the_rates() {
    long seed = System.nanoTime();
    System.out.println("HistoryChartTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      double usual = Math.exp(random.nextDouble(-9, 1));
      HistoryChart chart =
          chart(
              new Usual(usual, usual / 2, usual * 2),
              new Day(400, Math.exp(random.nextDouble(-12, 2))),
              new Day(random.nextInt(400), Math.exp(random.nextDouble(-12, 2))));
      assertThat(chart.points())
          .as("seed %d, case %d", seed, i)
          .allMatch(point -> point.y() >= 12 && point.y() <= 222);
      assertThat(chart.usual()).isBetween(12.0, 222.0);
      assertThat(chart.bandTop()).isBetween(12.0, 222.0);
      assertThat(chart.bandHeight()).isBetween(0.0, 222 - chart.bandTop() + 0.1);
      assertThat(chart.rules()).hasSizeBetween(2, 8);
    }
  }
}
