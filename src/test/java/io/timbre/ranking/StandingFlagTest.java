package io.timbre.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.scoring.Deductions;
import io.timbre.scoring.Flag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flags as they are kept with a standing. */
class StandingFlagTest {

  @Test
  void every_kind_of_flag_has_a_bit_of_its_own() {
    for (Flag.Kind kind : Flag.Kind.values()) {
      int bits = StandingFlag.bits(List.of(StandingFlag.of(kind)));
      assertThat(Integer.bitCount(bits)).isEqualTo(1);
      assertThat(Stream.of(StandingFlag.values()).filter(flag -> flag.isIn(bits)))
          .containsExactly(StandingFlag.of(kind));
    }
  }

  @Test
  void deductions_have_bits_beside_the_flags_that_are_raised() {
    List<Flag> flags = List.of(new Flag.Old(91), new Flag.PriceZero(1));
    assertThat(StandingFlag.bits(flags, new Deductions(3, 0)))
        .isEqualTo(
            StandingFlag.bits(
                List.of(StandingFlag.OLD, StandingFlag.PRICE_ZERO, StandingFlag.GROWTH_DEDUCTION)));
    assertThat(StandingFlag.bits(List.of(), new Deductions(0, 2)))
        .isEqualTo(StandingFlag.bits(List.of(StandingFlag.AD_LOAD_DEDUCTION)));
    assertThat(StandingFlag.bits(List.of(), new Deductions(0, 0))).isZero();
  }

  @Test
  void a_bit_keeps_its_meaning() {
    assertThat(StandingFlag.bits(List.of(StandingFlag.OLD))).isEqualTo(8);
    assertThat(StandingFlag.bits(List.of(StandingFlag.AD_LOAD_DEDUCTION))).isEqualTo(256);
  }
}
