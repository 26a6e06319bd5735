package io.timbre.solver.web;

import io.timbre.solver.problem.Limits;
import io.timbre.solver.problem.Offer;
import io.timbre.solver.problem.Problem;
import io.timbre.solver.problem.Quota;
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
 * A request for a plan. Only the budget and the candidates are required. An id may be a number.
 *
 * @param maxShare maximum amount spent on one creator, as a share of the budget in [0, 1]
 * @param minPerNiche minimum number of creators, by niche
 * @param minBudgetPerNiche minimum amount spent, by niche
 * @param timeLimitSeconds the time limit in seconds, above 0 and at most 120; 10 if missing
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

  /** A creator with one offer: its price and expected engagements. */
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
   * Returns the request as a problem for the planner.
   *
   * @throws IllegalArgumentException if the request is not a valid problem; the message says why
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

  /** Returns the quotas in the order of niches, so that equal requests give equal problems. */
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
