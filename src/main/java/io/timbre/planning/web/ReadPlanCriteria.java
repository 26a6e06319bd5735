package io.timbre.planning.web;

import io.timbre.planning.Aim;
import io.timbre.planning.Audience;
import io.timbre.planning.PlanCriteria;
import io.timbre.planning.Pool;
import io.timbre.planning.WordLimit;
import io.timbre.shell.TypedField;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the typed criteria of a plan and reports errors by field. */
@Component
class ReadPlanCriteria {

  private static final Pattern LABEL =
      Pattern.compile("(niche|platform|tier|country):[A-Za-z0-9-]{1,80}");
  private static final Pattern CHANNEL = Pattern.compile("[1-9][0-9]{0,17}");

  /** The highest number of creators that can be typed. */
  private static final int MOST_CREATORS = PlanCriteria.MOST_CANDIDATES;

  /** The highest number of limits: more than a person types, and few enough to prove in time. */
  private static final int MOST_LIMITS = 200;

  private final WordLimit wordLimit;

  ReadPlanCriteria(WordLimit wordLimit) {
    this.wordLimit = wordLimit;
  }

  /** Returns the criteria; empty if there are errors. */
  Optional<PlanCriteria> read(PlanForm form, CurrencyUnit currency, Errors errors) {
    BigDecimal budget = budget(form.budget(), currency, errors);
    OptionalInt mostCreators =
        field("mostCreators", errors).count(form.mostCreators(), 0, MOST_CREATORS);
    Optional<BigDecimal> share = field("largestShare", errors).percent(form.largestShare(), 100);
    Optional<BigDecimal> seenBy = field("seenBy", errors).percent(form.seenBy(), 100);
    Optional<BigDecimal> overlap = field("overlap", errors).percent(form.overlap(), 95);
    OptionalInt most = field("most", errors).count(form.most(), 1, PlanCriteria.MOST_CANDIDATES);
    List<Quota> quotas = quotas(form, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanCriteria(
            named(Aim.values(), form.aim(), Aim.ON_BRIEF),
            named(Pool.values(), form.pool(), Pool.CANDIDATES),
            most.orElse(1000),
            form.estimates().equals("on"),
            form.wholePackages().equals("on"),
            form.leavesOutDeclined().equals("on"),
            form.leavesOutCompetitors().equals("on"),
            budget,
            mostCreators,
            share,
            quotas,
            channels(form.role(), "must"),
            channels(form.role(), "not"),
            new Audience(
                seenBy.map(BigDecimal::doubleValue).orElse(Audience.ASSUMED.seenBy()),
                overlap.map(BigDecimal::doubleValue).orElse(Audience.ASSUMED.overlap()))));
  }

  private static TypedField field(String name, Errors errors) {
    return new TypedField(name, "plan." + name, errors);
  }

  private static BigDecimal budget(String typed, CurrencyUnit currency, Errors errors) {
    TypedField budget = field("budget", errors);
    budget.require(typed);
    return budget.money(typed, currency).orElse(BigDecimal.ZERO);
  }

  private List<Quota> quotas(PlanForm form, Errors errors) {
    Set<String> labels = new TreeSet<>(form.atLeast().keySet());
    labels.addAll(form.atMost().keySet());
    labels.removeIf(label -> form.least(label).isEmpty() && form.most(label).isEmpty());
    if (labels.size() > MOST_LIMITS
        || !labels.stream().allMatch(label -> LABEL.matcher(label).matches())) {
      errors.rejectValue("atLeast", "plan.wrong.limits", new Object[] {MOST_LIMITS}, "");
      return List.of();
    }
    List<Quota> quotas = new ArrayList<>();
    for (String label : labels) {
      String said = wordLimit.label(label);
      OptionalInt least =
          TypedField.labelled("atLeast[" + label + "]", said, errors)
              .count(form.least(label), 0, MOST_CREATORS);
      OptionalInt most =
          TypedField.labelled("atMost[" + label + "]", said, errors)
              .count(form.most(label), 0, MOST_CREATORS);
      quotas.add(new Quota(label, least, most, Optional.empty()));
    }
    return quotas;
  }

  private static Set<Long> channels(Map<String, String> roles, String role) {
    return roles.entrySet().stream()
        .filter(of -> role.equals(of.getValue()) && CHANNEL.matcher(of.getKey()).matches())
        .limit(MOST_LIMITS)
        .map(of -> Long.parseLong(of.getKey()))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E named(E[] values, String name, E otherwise) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
