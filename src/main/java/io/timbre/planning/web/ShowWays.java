package io.timbre.planning.web;

import io.timbre.campaign.booking.ShowBooking;
import io.timbre.planning.PlanResult;
import io.timbre.planning.PlanResult.Other;
import io.timbre.planning.SayPlan;
import io.timbre.planning.web.ShownPlan.Bar;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Compares a plan with the other ways to spend the money that was free. */
@Component
class ShowWays {

  private final SayPlan say;
  private final ShowBooking showBooking;
  private final Format format;

  ShowWays(SayPlan say, ShowBooking showBooking, Format format) {
    this.say = say;
    this.showBooking = showBooking;
    this.format = format;
  }

  /**
   * Returns a bar for the plan, then a bar for each other way, the best first. The longest bar has
   * the full width. There are no bars if nothing is planned.
   */
  List<Bar> of(PlanResult outcome, String currency) {
    List<PlanResult.Booked> planned = outcome.planned();
    if (planned.isEmpty()) {
      return List.of();
    }
    double ours = planned.stream().mapToDouble(line -> line.engagements().point()).sum();
    double most =
        outcome.rivals().stream()
            .mapToDouble(rival -> rival.engagements().point())
            .reduce(ours, Math::max);
    List<Bar> bars = new ArrayList<>();
    bars.add(ours(planned, ours, most, currency));
    outcome.rivals().stream()
        .sorted(Comparator.comparingDouble(ShowWays::worth).reversed())
        .map(rival -> bar(rival, most, currency))
        .forEach(bars::add);
    return bars;
  }

  private static double worth(Other rival) {
    return rival.onBrief() == null ? rival.engagements().point() : rival.onBrief();
  }

  private Bar ours(
      List<PlanResult.Booked> planned, double engagements, double most, String currency) {
    double onBrief = planned.stream().mapToDouble(PlanResult.Booked::onBrief).sum();
    BigDecimal spend =
        planned.stream().map(PlanResult.Booked::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    long creators = planned.stream().map(PlanResult.Booked::creator).distinct().count();
    return new Bar(
        new Sentence("plan.way.PLAN", creators),
        width(engagements, most),
        width(onBrief, most),
        format.whole(engagements),
        format.whole(onBrief),
        showBooking.marked(
            format.money(spend, currency), planned.stream().anyMatch(PlanResult.Booked::estimated)),
        List.of(),
        true);
  }

  private Bar bar(Other rival, double most, String currency) {
    double engagements = rival.engagements().point();
    return new Bar(
        say.way(rival),
        width(engagements, most),
        width(rival.onBrief() == null ? engagements : rival.onBrief(), most),
        format.whole(engagements),
        rival.onBrief() == null ? null : format.whole(rival.onBrief()),
        showBooking.marked(format.money(rival.spend(), currency), rival.estimated()),
        say.breaks(rival),
        false);
  }

  private static String width(double engagements, double most) {
    return String.format(Locale.ROOT, "%.1f%%", most <= 0 ? 0 : 100 * engagements / most);
  }
}
