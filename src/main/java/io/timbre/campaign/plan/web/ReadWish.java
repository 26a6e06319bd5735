package io.timbre.campaign.plan.web;

import io.timbre.campaign.plan.Aim;
import io.timbre.campaign.plan.Audience;
import io.timbre.campaign.plan.Pool;
import io.timbre.campaign.plan.Wish;
import io.timbre.planning.Quota;
import io.timbre.shell.ReadAmount;
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
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what was typed about a plan, and says what cannot be read, field by field. */
@Component
class ReadWish {

  private static final Pattern LABEL =
      Pattern.compile("(niche|platform|tier|country):[A-Za-z0-9-]{1,80}");
  private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,4}");
  private static final Pattern CHANNEL = Pattern.compile("[1-9][0-9]{0,17}");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Far more than a person types, and few enough to prove in time. */
  private static final int MOST_LIMITS = 200;

  /** The wish; empty where the errors say why there is none. */
  Optional<Wish> read(PlanForm form, Errors errors) {
    BigDecimal budget = budget(form.budget(), errors);
    OptionalInt mostCreators = count(form.mostCreators(), "mostCreators", errors);
    Optional<BigDecimal> share = percent(form.largestShare(), "largestShare", HUNDRED, errors);
    Optional<BigDecimal> seenBy = percent(form.seenBy(), "seenBy", HUNDRED, errors);
    Optional<BigDecimal> overlap = percent(form.overlap(), "overlap", new BigDecimal(95), errors);
    OptionalInt most = count(form.most(), "most", errors);
    if (most.orElse(1) < 1 || most.orElse(1) > Wish.MOST_CANDIDATES) {
      errors.rejectValue("most", "plan.wrong.most", new Object[] {Wish.MOST_CANDIDATES}, "");
    }
    List<Quota> quotas = quotas(form, errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Wish(
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

  private static BigDecimal budget(String typed, Errors errors) {
    return ReadAmount.of(typed)
        .filter(amount -> amount.compareTo(new BigDecimal("1E9")) <= 0)
        .orElseGet(() -> {
          errors.rejectValue("budget", "plan.wrong.budget");
          return BigDecimal.ZERO;
        });
  }

  private static OptionalInt count(String typed, String field, Errors errors) {
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    if (COUNT.matcher(typed).matches()) {
      return OptionalInt.of(Integer.parseInt(typed));
    }
    errors.rejectValue(field, "plan.wrong.count");
    return OptionalInt.empty();
  }

  /** A fraction, over 0. */
  private static Optional<BigDecimal> percent(
      String typed, String field, BigDecimal most, Errors errors) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> read =
        ReadAmount.of(typed.replace("%", ""))
            .filter(percent -> percent.signum() > 0 && percent.compareTo(most) <= 0);
    if (read.isEmpty()) {
      errors.rejectValue(field, "plan.wrong.percent", new Object[] {most}, "");
    }
    return read.map(percent -> percent.movePointLeft(2));
  }

  private static List<Quota> quotas(PlanForm form, Errors errors) {
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
      OptionalInt least = count(form.least(label), "atLeast", errors);
      OptionalInt most = count(form.most(label), "atMost", errors);
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
