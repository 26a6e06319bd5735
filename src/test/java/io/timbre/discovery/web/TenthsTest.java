package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TenthsTest {

  private static final int CASES = 10_000;

  @Test
  void written_parts_add_up_to_the_written_total() {
    long seed = System.nanoTime();
    System.out.println("TenthsTest: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      double[] parts = random.doubles(1 + random.nextInt(4), 0, 40).toArray();
      addUp(parts, "seed " + seed + ", case " + i);
    }
  }

  private static void addUp(double[] parts, String where) {
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    long total = Tenths.round(sum);
    List<Long> written = Tenths.of(total, parts);
    assertThat(written.stream().mapToLong(Long::longValue).sum()).as(where).isEqualTo(total);
    for (int i = 0; i < parts.length; i++) {
      assertThat(written.get(i) / 10.0).as(where).isCloseTo(parts[i], within(0.1 + 1e-9));
    }
  }

  @Test
  void what_rounding_leaves_over_goes_to_the_part_it_cut_most() {
    assertThat(Tenths.of(100, 3.33, 3.38, 3.29)).containsExactly(33L, 34L, 33L);
  }

  @Test
  void nothing_stays_nothing() {
    assertThat(Tenths.of(0, 0, 0, 0)).containsExactly(0L, 0L, 0L);
  }

  @Test
  void a_part_of_nothing_is_written_as_nothing() {
    assertThat(Tenths.of(Tenths.round(45.67), 33.22, 0, 12.45)).element(1).isEqualTo(0L);
  }
}
