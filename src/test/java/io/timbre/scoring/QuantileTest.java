package io.timbre.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Quantiles found without sorting are those found by sorting. */
class QuantileTest {

  @Test
  void is_what_stands_at_its_place_when_sorted() {
    SplittableRandom random = new SplittableRandom(20_261_122);
    for (int i = 0; i < 10_000; i++) {
      double[] values = random.ints(1 + random.nextInt(40), 0, 20).asDoubleStream().toArray();
      double p = random.nextInt(5) / 4.0;
      assertThat(Quantile.of(values.clone(), p))
          .as("%s of %s", p, Arrays.toString(values))
          .isCloseTo(sorted(values, p), within(1e-12));
    }
  }

  private static double sorted(double[] values, double p) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double position = (sorted.length - 1) * p;
    double lower = sorted[(int) Math.floor(position)];
    double upper = sorted[(int) Math.ceil(position)];
    return lower + (position - Math.floor(position)) * (upper - lower);
  }
}
