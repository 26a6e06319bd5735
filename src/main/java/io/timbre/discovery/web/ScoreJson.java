package io.timbre.discovery.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.timbre.scoring.Basis;
import io.timbre.scoring.Contributions;
import io.timbre.scoring.Cost;
import io.timbre.scoring.Deductions;
import io.timbre.scoring.Engagement;
import io.timbre.scoring.Fit;
import io.timbre.scoring.Forecast;
import io.timbre.scoring.Score;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An explained score as JSON, with the symbols of the model. Values that are not known are null.
 */
record ScoreJson(
    double score,
    double lo,
    double hi,
    EngagementJson engagement,
    FitJson fit,
    CostJson cost,
    Contributions contributions,
    DeductionsJson deductions) {

  record EngagementJson(
      double point,
      double lo,
      double hi,
      double amongPeers,
      double n,
      Basis basis,
      @JsonProperty("B") double shrinkage,
      double theta,
      @Nullable Double logRate,
      @Nullable Double logBenchmark) {

    static EngagementJson of(Engagement engagement) {
      return new EngagementJson(
          engagement.interval().point(),
          engagement.interval().lo(),
          engagement.interval().hi(),
          engagement.amongPeers(),
          engagement.n(),
          engagement.basis(),
          engagement.shrinkage(),
          engagement.theta(),
          nullable(engagement.logRate()),
          nullable(engagement.logBenchmark()));
    }
  }

  record FitJson(
      double point, double lo, double hi, @Nullable Double coverage, @Nullable Double focus) {

    static FitJson of(Fit fit) {
      return new FitJson(
          fit.interval().point(),
          fit.interval().lo(),
          fit.interval().hi(),
          nullable(fit.coverage()),
          nullable(fit.focus()));
    }
  }

  record CostJson(
      double point,
      double lo,
      double hi,
      boolean estimated,
      @JsonProperty("B") double shrinkage,
      double kappa,
      @Nullable Double expectedEngagements,
      @JsonProperty("cpe") @Nullable Double perEngagement) {

    static CostJson of(Cost cost) {
      return new CostJson(
          cost.interval().point(),
          cost.interval().lo(),
          cost.interval().hi(),
          cost.estimated(),
          cost.shrinkage(),
          cost.kappa(),
          cost.forecast().map(Forecast::point).orElse(null),
          nullable(cost.perEngagement()));
    }
  }

  record DeductionsJson(double growth, double saturation) {

    static DeductionsJson of(Deductions deductions) {
      return new DeductionsJson(deductions.growth(), deductions.saturation());
    }
  }

  static ScoreJson of(Score score) {
    return new ScoreJson(
        score.interval().point(),
        score.interval().lo(),
        score.interval().hi(),
        EngagementJson.of(score.standing().engagement()),
        FitJson.of(score.fit()),
        CostJson.of(score.standing().cost()),
        score.contributions(),
        DeductionsJson.of(score.standing().deductions()));
  }

  private static @Nullable Double nullable(OptionalDouble figure) {
    return figure.isPresent() ? figure.getAsDouble() : null;
  }
}
