package io.timbre.campaign.plan.web;

import io.timbre.planning.Limits;
import io.timbre.planning.Offer;
import io.timbre.planning.Problem;
import io.timbre.planning.Quota;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked for. Only budget and candidates are needed; an id may be a number as well.
 *
 * @param maxShare of the budget, most for one creator, in [0, 1]
 * @param minPerNiche least creators, by niche
 * @param minBudgetPerNiche least spent, by niche
 * @param timeLimitSeconds 10 unless said
 */
record PlanRequest(
    @NotNull @PositiveOrZero BigDecimal budget,
    @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 0) BigDecimal maxCreators,
    @Nullable @PositiveOrZero @DecimalMax("1") BigDecimal maxShare,
    @Nullable @Size(max = MOST_NICHES)
        Map<String, @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 0) BigDecimal>
            minPerNiche,
    @Nullable @Size(max = MOST_NICHES)
        Map<String, @NotNull @PositiveOrZero BigDecimal> minBudgetPerNiche,
    @Nullable @Size(max = MOST_CANDIDATES) List<@NotNull String> mustHave,
    @Nullable @Size(max = MOST_CANDIDATES) List<@NotNull String> mustNot,
    @Nullable @Positive @DecimalMax("120") Double timeLimitSeconds,
    @NotNull @Size(max = MOST_CANDIDATES) List<@NotNull @Valid Candidate> candidates) {

  static final String NICHE = "niche:";

  private static final int MOST_CANDIDATES = 50_000;
  private static final int MOST_NICHES = 200;
  private static final double USUAL_SECONDS = 10;

  /** A creator with one offer: what it costs and the engagements it is expected to bring. */
  record Candidate(
      @NotBlank String id,
      @NotNull @PositiveOrZero BigDecimal price,
      @NotNull @PositiveOrZero @DecimalMax("1E15") Double engagements,
      @Nullable @Size(max = MOST_NICHES) List<@NotBlank String> niches) {

    Offer toOffer() {
      Set<String> labels =
          Objects.requireNonNullElse(niches, List.<String>of()).stream()
              .map(NICHE::concat)
              .collect(Collectors.toSet());
      return new Offer(id, id, price, engagements, labels);
    }
  }

  double secondsToAnswerIn() {
    return Objects.requireNonNullElse(timeLimitSeconds, USUAL_SECONDS);
  }

  /**
   * @throws IllegalArgumentException naming what cannot be planned with
   */
  Problem toProblem() {
    return new Problem(
        candidates.stream().map(Candidate::toOffer).toList(),
        new Limits(
            budget,
            maxCreators == null ? OptionalInt.empty() : OptionalInt.of(maxCreators.intValueExact()),
            Optional.ofNullable(maxShare),
            quotas(),
            setOf(mustHave),
            setOf(mustNot)));
  }

  /** In the order of the niches' names, so that the same request is the same problem. */
  private List<Quota> quotas() {
    List<Quota> quotas = new ArrayList<>();
    sorted(minPerNiche)
        .forEach((niche, least) -> quotas.add(Quota.atLeast(NICHE + niche, least.intValueExact())));
    sorted(minBudgetPerNiche)
        .forEach((niche, least) -> quotas.add(Quota.atLeastSpent(NICHE + niche, least)));
    return quotas;
  }

  private static <V> Map<String, V> sorted(@Nullable Map<String, V> byNiche) {
    return byNiche == null ? Map.of() : new TreeMap<>(byNiche);
  }

  private static Set<String> setOf(@Nullable List<String> ids) {
    return ids == null ? Set.of() : Set.copyOf(ids);
  }
}
