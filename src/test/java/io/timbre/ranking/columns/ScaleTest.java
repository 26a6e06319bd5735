package io.timbre.ranking.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.ranking.Histogram.Bucket;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

  @ParameterizedTest
  @EnumSource
  void a_figure_lies_in_the_part_it_is_not_below_and_under_the_next(Scale scale) {
    List<Bucket> parts = scale.histogram(new int[scale.parts()]).buckets();
    for (int part = 0; part < parts.size(); part++) {
      assertThat(scale.part(parts.get(part).from())).isEqualTo((byte) part);
      assertThat(scale.part(Math.nextDown(parts.get(part).below()))).isEqualTo((byte) part);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_parts_leave_no_gap_from_nothing_to_infinity(Scale scale) {
    List<Bucket> parts = scale.histogram(new int[scale.parts()]).buckets();
    assertThat(parts).hasSizeBetween(16, 20);
    assertThat(parts.getFirst().from()).isZero();
    assertThat(parts.getLast().below()).isInfinite();
    for (int part = 1; part < parts.size(); part++) {
      assertThat(parts.get(part).from()).isEqualTo(parts.get(part - 1).below());
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_figure_lies_in_no_part(Scale scale) {
    assertThat(scale.part(Double.NaN)).isEqualTo((byte) scale.parts());
  }
}
