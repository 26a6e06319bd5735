package io.timbre.campaign.plan.web;

import io.timbre.campaign.booking.ShowBooking;
import io.timbre.campaign.plan.CampaignPlan;
import io.timbre.campaign.plan.Outcome;
import io.timbre.campaign.plan.Outcome.Other;
import io.timbre.campaign.plan.SayPlan;
import io.timbre.campaign.plan.web.ShownPlan.Bar;
import io.timbre.campaign.plan.web.ShownPlan.Line;
import io.timbre.campaign.plan.web.ShownPlan.Out;
import io.timbre.shell.Sentence;
import io.timbre.shell.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes who is in a plan, who is not, and whom else the money could be spent on. */
@Component
class ShowLines {

  private final SayPlan say;
  private final ShowBooking showBooking;
  private final Show show;

  ShowLines(SayPlan say, ShowBooking showBooking, Show show) {
    this.say = say;
    this.showBooking = showBooking;
    this.show = show;
  }

  Line line(Outcome.Line line, CampaignPlan plan, String currency) {
    double engagements = line.engagements().point();
    return new Line(
        address(line.channel(), plan),
        line.name(),
        line.handle(),
        "platform." + line.platform(),
        show.initials(line.name()),
        show.hue(line.name()),
        String.join(", ", line.niches()),
        showBooking.pieces(line.pieces()),
        showBooking.marked(show.money(line.price(), currency), line.estimated()),
        line.estimated(),
        line.shortlisted(),
        show.whole(engagements),
        show.whole(line.engagements().lo()),
        show.whole(line.engagements().hi()),
        showBooking
            .each(line.price(), line.engagements(), currency)
            .map(each -> showBooking.marked(each, line.estimated()))
            .orElse(null));
  }

  private static String address(long channel, CampaignPlan plan) {
    return "/creators/" + channel + "?from=/campaigns/" + plan.campaign().value() + "/plan";
  }

  Out out(Outcome.Out out, CampaignPlan plan, String currency) {
    return new Out(
        address(out.channel(), plan),
        out.name(),
        out.handle(),
        out.shortlisted(),
        out.price()
            .map(price -> showBooking.marked(show.money(price, currency), out.estimated()))
            .orElse(null),
        out.estimated(),
        out.engagements().point() > 0 ? show.whole(out.engagements().point()) : null,
        say.why(out, currency));
  }

  /** The plan's own bar first, then the other ways; the longest is whole. */
  List<Bar> comparison(Outcome outcome, String currency) {
    if (outcome.lines().isEmpty()) {
      return List.of();
    }
    double most =
        outcome.rivals().stream()
            .mapToDouble(rival -> rival.engagements().point())
            .reduce(outcome.engagements().point(), Math::max);
    List<Bar> bars = new ArrayList<>();
    bars.add(
        bar(
            new Sentence("plan.way.PLAN", outcome.creators()),
            outcome.engagements().point(),
            most,
            show.money(outcome.spend(), currency),
            true));
    for (Other rival : outcome.rivals()) {
      bars.add(
          bar(
              say.way(rival),
              rival.engagements().point(),
              most,
              show.money(rival.spend(), currency),
              false));
    }
    return bars;
  }

  private Bar bar(Sentence said, double engagements, double most, String spend, boolean ours) {
    double share = most <= 0 ? 0 : 100 * engagements / most;
    return new Bar(
        said, String.format(Locale.ROOT, "%.1f%%", share), show.whole(engagements), spend, ours);
  }
}
