package io.timbre.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.timbre.charts.ScoreBar;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Fit;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.Seed;
import io.timbre.scoring.Snapshot;
import io.timbre.scoring.Weights;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ScorePartsTest {

  private static Score score(int sponsored) {
    Snapshot snapshot =
        new Snapshot(
            3,
            OptionalLong.of(20_000),
            OptionalDouble.of(900),
            OptionalDouble.empty(),
            OptionalInt.of(12),
            OptionalInt.of(30),
            false);
    Facts facts =
        new Facts(
            List.of(snapshot),
            snapshot.followers(),
            OptionalDouble.of(200),
            OptionalInt.of(sponsored),
            OptionalInt.of(20));
    return new ScoreModel(Seed.of("INSTAGRAM")).standing(facts).score(Fit.UNKNOWN, Weights.DEFAULT);
  }

  @Test
  void the_parts_end_where_the_score_begins_when_nothing_is_taken_off() {
    ScoreBar bar = ScoreParts.of(score(0)).bar();

    assertThat(bar.off()).isZero();
    assertThat(bar.engagement() + bar.fit() + bar.cost()).isCloseTo(bar.score(), within(1e-9));
  }

  @Test
  void what_is_taken_off_lies_between_the_score_and_the_end_of_the_parts() {
    ScoreBar bar = ScoreParts.of(score(20)).bar();

    assertThat(bar.off()).isPositive();
    assertThat(bar.engagement() + bar.fit() + bar.cost())
        .isCloseTo(bar.score() + bar.off(), within(1e-9));
  }
}
