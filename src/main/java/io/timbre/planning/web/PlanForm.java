package io.timbre.planning.web;

import io.timbre.campaign.CampaignTerms;
import io.timbre.planning.Aim;
import io.timbre.planning.Audience;
import io.timbre.planning.PlanCriteria;
import io.timbre.planning.Pool;
import io.timbre.shell.Typed;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The criteria of a plan, as typed.
 *
 * @param most the maximum number of candidates for the brief
 * @param largestShare the largest share of the budget for one creator, in percent
 * @param seenBy the share of followers who see one post, in percent
 * @param overlap the overlap of audiences, in percent
 * @param atLeast the minimum number of creators, by label
 * @param atMost the maximum number of creators, by label
 * @param role {@code must} or {@code not}, by the channel's id
 */
record PlanForm(
    String aim,
    String pool,
    String most,
    String estimates,
    String wholePackages,
    String leavesOutDeclined,
    String leavesOutCompetitors,
    String budget,
    String mostCreators,
    String largestShare,
    String seenBy,
    String overlap,
    Map<String, String> atLeast,
    Map<String, String> atMost,
    Map<String, String> role) {

  PlanForm {
    aim = Typed.stripped(aim);
    pool = Typed.stripped(pool);
    most = Typed.stripped(most);
    estimates = Typed.stripped(estimates);
    wholePackages = Typed.stripped(wholePackages);
    leavesOutDeclined = Typed.stripped(leavesOutDeclined);
    leavesOutCompetitors = Typed.stripped(leavesOutCompetitors);
    budget = Typed.stripped(budget);
    mostCreators = Typed.stripped(mostCreators);
    largestShare = Typed.stripped(largestShare);
    seenBy = Typed.stripped(seenBy);
    overlap = Typed.stripped(overlap);
    atLeast = Objects.requireNonNullElse(atLeast, Map.of());
    atMost = Objects.requireNonNullElse(atMost, Map.of());
    role = Objects.requireNonNullElse(role, Map.of());
  }

  /**
   * Returns the criteria that are proposed for a campaign's first plan: its budget, at most 15
   * creators, at most a quarter of the budget for each, and whole packages if the campaign asks for
   * more than one deliverable.
   */
  static PlanForm first(CampaignTerms terms) {
    return new PlanForm(
        Aim.ON_BRIEF.name(),
        Pool.CANDIDATES.name(),
        "1000",
        "on",
        on(terms.deliverables().size() > 1),
        "on",
        "on",
        Typed.amount(terms.budget().getAmount()),
        "15",
        "25",
        percent(Audience.ASSUMED.seenBy()),
        percent(Audience.ASSUMED.overlap()),
        Map.of(),
        Map.of(),
        Map.of());
  }

  static PlanForm of(PlanCriteria criteria) {
    Map<String, String> atLeast = new HashMap<>();
    Map<String, String> atMost = new HashMap<>();
    for (Quota quota : criteria.quotas()) {
      quota.atLeast().ifPresent(least -> atLeast.put(quota.label(), String.valueOf(least)));
      quota.atMost().ifPresent(most -> atMost.put(quota.label(), String.valueOf(most)));
    }
    Map<String, String> role = new HashMap<>();
    criteria.mustHave().forEach(channel -> role.put(String.valueOf(channel), "must"));
    criteria.mustNot().forEach(channel -> role.put(String.valueOf(channel), "not"));
    return new PlanForm(
        criteria.aim().name(),
        criteria.pool().name(),
        String.valueOf(criteria.most()),
        on(criteria.estimates()),
        on(criteria.wholePackages()),
        on(criteria.leavesOutDeclined()),
        on(criteria.leavesOutCompetitors()),
        Typed.amount(criteria.budget()),
        criteria.mostCreators().isPresent()
            ? String.valueOf(criteria.mostCreators().getAsInt())
            : "",
        criteria.largestShare().map(share -> plain(share.movePointRight(2))).orElse(""),
        percent(criteria.audience().seenBy()),
        percent(criteria.audience().overlap()),
        atLeast,
        atMost,
        role);
  }

  private static String on(boolean chosen) {
    return chosen ? "on" : "";
  }

  private static String percent(double share) {
    return plain(BigDecimal.valueOf(share).movePointRight(2));
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  public String least(String label) {
    return Typed.stripped(atLeast.get(label));
  }

  public String most(String label) {
    return Typed.stripped(atMost.get(label));
  }

  public String role(long channel) {
    return Typed.stripped(role.get(String.valueOf(channel)));
  }
}
