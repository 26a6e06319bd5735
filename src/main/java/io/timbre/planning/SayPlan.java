package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.solver.problem.Constraint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Describes a plan in sentences, for pages and exported files. */
@Component
public class SayPlan {

  /** How a plan covers a niche of the brief. The spend is in the campaign's currency. */
  public record Cover(String niche, int creators, BigDecimal spend, boolean estimated) {}

  private final WordLimit wordLimit;
  private final NicheTree tree;
  private final ShowBooking showBooking;
  private final Format format;

  SayPlan(WordLimit wordLimit, NicheTree tree, ShowBooking showBooking, Format format) {
    this.wordLimit = wordLimit;
    this.tree = tree;
    this.showBooking = showBooking;
    this.format = format;
  }

  /** Returns the state of a plan, or that the agreed bookings already break its criteria. */
  public Sentence state(CampaignPlan plan) {
    return new Sentence("plan.proof." + (broken(plan).isEmpty() ? plan.state().name() : "BROKEN"));
  }

  /** Whether the plan keeps all criteria and is proven to be the best that does. */
  public boolean isProven(CampaignPlan plan) {
    return plan.state() == PlanState.OPTIMAL && broken(plan).isEmpty();
  }

  /** Returns the criteria that no plan can keep, since the agreed bookings already break them. */
  private static List<Constraint> broken(CampaignPlan plan) {
    boolean found = plan.state() == PlanState.OPTIMAL || plan.state() == PlanState.FEASIBLE;
    return found ? plan.outcome().brokenBySettled(plan.criteria()) : List.of();
  }

  /**
   * Returns details of the state: the time that the proof took, how much better another plan could
   * be, or the criteria that the agreed bookings break.
   */
  public Optional<Sentence> proof(CampaignPlan plan, String currency) {
    PlanResult outcome = plan.outcome();
    List<Constraint> broken = broken(plan);
    if (!broken.isEmpty()) {
      String limits =
          broken.stream()
              .map(limit -> format.say(sentence(wordLimit.of(limit, currency))))
              .collect(Collectors.joining("; "));
      return Optional.of(new Sentence("plan.proof.detail.broken", limits));
    }
    return switch (plan.state()) {
      case OPTIMAL ->
          Optional.of(new Sentence("plan.proof.detail.OPTIMAL", seconds(outcome.seconds())));
      case INFEASIBLE, UNKNOWN -> Optional.empty();
      case SEARCHING, FEASIBLE ->
          Optional.of(
              outcome.bound().isPresent() && outcome.bound().getAsDouble() > 0
                  ? new Sentence(
                      "plan.proof.detail.gap",
                      format.percent(
                          Math.max(0, 1 - outcome.value() / outcome.bound().getAsDouble())))
                  : new Sentence("plan.proof.detail.open"));
    };
  }

  /** Seconds with one decimal, and at least 0.1, since every proof takes some time. */
  private String seconds(double seconds) {
    return format.one(Math.max(0.1, seconds));
  }

  /** Returns what a slightly larger budget would add; empty if that is not known. */
  public Optional<Sentence> more(CampaignPlan plan, String currency) {
    return plan.outcome()
        .more()
        .map(more -> {
          BigDecimal money = more.budget().subtract(plan.criteria().budget());
          double adds = Math.max(0, more.value() - plan.outcome().value());
          String key = Math.round(adds) == 0 ? "NONE" : plan.criteria().aim().name();
          return new Sentence(
              "plan.more." + key, format.money(money, currency), format.whole(adds));
        });
  }

  /** Returns what is left of the budget, or how far the spend exceeds it. */
  public Sentence left(CampaignPlan plan, String currency) {
    PlanResult outcome = plan.outcome();
    BigDecimal left = plan.criteria().budget().subtract(outcome.spend());
    return new Sentence(
        left.signum() < 0 ? "plan.over" : "plan.left",
        showBooking.marked(format.money(left.abs(), currency), outcome.isEstimated()),
        format.money(plan.criteria().budget(), currency));
  }

  /** Returns how the planned bookings compare with one big name; empty if they cannot. */
  public Optional<Sentence> headline(PlanResult outcome) {
    double ours = outcome.planned().stream().mapToDouble(PlanResult.Booked::onBrief).sum();
    BigDecimal spend =
        outcome.planned().stream()
            .map(PlanResult.Booked::price)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long creators = outcome.planned().stream().map(PlanResult.Booked::creator).distinct().count();
    return outcome.rivals().stream()
        .filter(rival -> rival.way() == Rivals.Way.BIGGEST_NAME && creators > 0)
        .flatMap(rival ->
            Stream.ofNullable(rival.onBrief())
                .map(theirs -> {
                  double times = theirs > 0 ? ours / theirs : 0;
                  String way =
                      theirs <= 0
                          ? "none"
                          : format.times(times).equals(format.times(1))
                              ? "same"
                              : times < 1 ? "less" : "more";
                  int dearer = spend.compareTo(rival.spend());
                  String money = dearer < 0 ? "cheaper" : dearer > 0 ? "dearer" : "same";
                  return new Sentence(
                      "plan.headline." + way + "." + money, creators, format.times(times));
                }))
        .findFirst();
  }

  /** Returns the limits that no plan can keep together. */
  public List<Sentence> conflict(PlanResult outcome) {
    return outcome.conflict().stream().map(SayPlan::sentence).toList();
  }

  /** Returns the limits that another way to spend the money does not keep. */
  public List<Sentence> breaks(PlanResult.Other other) {
    return Optional.ofNullable(other.breaks()).orElse(List.of()).stream()
        .map(SayPlan::sentence)
        .toList();
  }

  private static Sentence sentence(PlanResult.Said said) {
    return new Sentence(said.key(), said.arguments().toArray());
  }

  /** Returns the description of another way to spend the money. */
  public Sentence way(PlanResult.Other other) {
    String name = other.names().isEmpty() ? "" : other.names().getFirst();
    return new Sentence("plan.way." + other.way(), other.creators(), name, other.times());
  }

  /** Returns why a channel is not in the plan, or the price at which it would be. */
  public Sentence why(PlanResult.Out out, String currency) {
    return out.entryPrice()
        .map(price ->
            price.signum() == 0
                ? new Sentence("plan.out.free")
                : new Sentence("plan.out.entry", format.money(roundedDown(price), currency)))
        .orElseGet(() -> new Sentence("plan.out." + out.reason()));
  }

  /**
   * Rounds an entry price down to two significant digits. The quick search is no more exact, and
   * the channel enters the plan at any lower price.
   */
  private static BigDecimal roundedDown(BigDecimal price) {
    return price.round(new MathContext(2, RoundingMode.DOWN));
  }

  /** Returns how the plan covers each niche of the campaign's brief. */
  public List<Cover> coverage(PlanResult outcome, Campaign campaign) {
    return campaign.brief(tree).niches().stream().map(niche -> cover(niche, outcome)).toList();
  }

  private static Cover cover(WeightedNiche niche, PlanResult outcome) {
    List<PlanResult.Booked> within =
        outcome.lines().stream()
            .filter(line -> line.labels().contains(Labels.niche(niche.niche().key())))
            .toList();
    return new Cover(
        niche.niche().name(),
        (int) within.stream().map(PlanResult.Booked::creator).distinct().count(),
        within.stream().map(PlanResult.Booked::price).reduce(BigDecimal.ZERO, BigDecimal::add),
        within.stream().anyMatch(PlanResult.Booked::estimated));
  }
}
