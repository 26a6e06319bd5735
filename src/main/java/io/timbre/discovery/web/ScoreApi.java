package io.timbre.discovery.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.timbre.ranking.SeedBenchmarks;
import io.timbre.scoring.Benchmarks;
import io.timbre.scoring.Facts;
import io.timbre.scoring.Fit;
import io.timbre.scoring.NicheShare;
import io.timbre.scoring.Score;
import io.timbre.scoring.ScoreModel;
import io.timbre.scoring.SetApart;
import io.timbre.scoring.Snapshot;
import io.timbre.scoring.Weights;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The score model as a calculator for facts that are not in the catalogue. It uses the seed
 * benchmark.
 */
@RestController
class ScoreApi {

  private static final int MOST_SNAPSHOTS = 1_000;
  private static final int MOST_NICHES = 100;
  private static final int DEEPEST_PATH = 10;

  /** The facts of a channel, a brief and weights. Null means not known. */
  record Case(
      @NotNull @Valid ChannelFacts channel,
      @Nullable @Valid @Size(max = MOST_NICHES) List<@NotNull PathShare> brief,
      @Nullable @Valid WeightsJson weights) {}

  record ChannelFacts(
      @NotNull String platform,
      @Nullable Long followers,
      @Nullable Double price,
      @Nullable @Valid @Size(max = MOST_SNAPSHOTS) List<@NotNull SnapshotJson> snapshots,
      @Nullable @Valid @Size(max = MOST_NICHES) List<@NotNull PathShare> niches,
      @Nullable Integer sponsoredPosts,
      @Nullable Integer measuredPosts) {}

  record SnapshotJson(
      @NotNull Integer age,
      @Nullable Long followers,
      @Nullable Double engagements,
      @Nullable Double views,
      @Nullable Integer posts,
      @Nullable Integer windowDays,
      @Nullable Boolean median) {

    Snapshot toFact() {
      return new Snapshot(
          age,
          optional(followers),
          optional(engagements),
          optional(views),
          optional(posts),
          optional(windowDays),
          Boolean.TRUE.equals(median));
    }
  }

  /** A niche as an array: {@code [["food", "baking"], 0.8]}. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  @JsonPropertyOrder({"path", "share"})
  record PathShare(
      @NotNull @Size(min = 1, max = DEEPEST_PATH) List<@NotNull String> path,
      @NotNull Double share) {

    NicheShare toFact() {
      return new NicheShare(path, share);
    }
  }

  record WeightsJson(@NotNull Double engagement, @NotNull Double fit, @NotNull Double cost) {

    Weights toWeights() {
      return new Weights(engagement, fit, cost);
    }
  }

  /** The explained score, with the versions of the model and the benchmark. */
  record Calculated(
      @JsonUnwrapped ScoreJson explained,
      @Nullable SetApart setApart,
      int modelVersion,
      int benchmarkVersion) {}

  private final SeedBenchmarks benchmarks;

  ScoreApi(SeedBenchmarks benchmarks) {
    this.benchmarks = benchmarks;
  }

  @PostMapping("/api/v1/score")
  Calculated score(@RequestBody @Valid Case given) {
    try {
      return calculate(given);
    } catch (IllegalArgumentException refused) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
    }
  }

  private Calculated calculate(Case given) {
    Facts facts = facts(given.channel());
    List<NicheShare> brief = shares(given.brief());
    Weights usual = brief.isEmpty() ? Weights.WITHOUT_BRIEF : Weights.DEFAULT;
    Weights weights = given.weights() == null ? usual : given.weights().toWeights();
    Fit fit = Fit.of(brief, shares(given.channel().niches()));
    Benchmarks seed = benchmarks.seed();
    Score score =
        new ScoreModel(seed.of(given.channel().platform())).standing(facts).score(fit, weights);
    return new Calculated(
        ScoreJson.of(score),
        score.setApart(facts.followers()).orElse(null),
        ScoreModel.VERSION,
        seed.version());
  }

  private static Facts facts(ChannelFacts channel) {
    return new Facts(
        Objects.requireNonNullElse(channel.snapshots(), List.<SnapshotJson>of()).stream()
            .map(SnapshotJson::toFact)
            .toList(),
        optional(channel.followers()),
        optional(channel.price()),
        optional(channel.sponsoredPosts()),
        optional(channel.measuredPosts()));
  }

  private static List<NicheShare> shares(@Nullable List<PathShare> shares) {
    return Objects.requireNonNullElse(shares, List.<PathShare>of()).stream()
        .map(PathShare::toFact)
        .toList();
  }

  private static OptionalDouble optional(@Nullable Double figure) {
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }

  private static OptionalLong optional(@Nullable Long count) {
    return count == null ? OptionalLong.empty() : OptionalLong.of(count);
  }

  private static OptionalInt optional(@Nullable Integer count) {
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }
}
