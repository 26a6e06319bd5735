package io.timbre.planning.web;

import io.timbre.campaign.booking.ShowBooking;
import io.timbre.planning.CampaignPlan;
import io.timbre.planning.PlanResult;
import io.timbre.planning.SayPlan;
import io.timbre.planning.web.ShownPlan.Lines;
import io.timbre.planning.web.ShownPlan.Out;
import io.timbre.planning.web.ShownPlan.PlanRow;
import io.timbre.planning.web.ShownPlan.Sum;
import io.timbre.scoring.Forecast;
import io.timbre.shell.Format;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the channels that are in a plan, and those that are not. */
@Component
class ShowLines {

  private final SayPlan say;
  private final ShowBooking showBooking;
  private final Format format;

  ShowLines(SayPlan say, ShowBooking showBooking, Format format) {
    this.say = say;
    this.showBooking = showBooking;
    this.format = format;
  }

  /** Returns the agreed lines first, then the planned ones, each group with its sum. */
  List<Lines> lines(CampaignPlan plan, String currency) {
    List<PlanResult.Booked> settled =
        plan.outcome().lines().stream().filter(PlanResult.Booked::settled).toList();
    return Stream.of(
            lines("SETTLED", settled, plan, currency),
            lines("PLANNED", plan.outcome().planned(), plan, currency))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Lines> lines(
      String kind, List<PlanResult.Booked> some, CampaignPlan plan, String currency) {
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Lines(
                kind,
                some.stream().map(line -> line(line, plan, currency)).toList(),
                sum(some, currency)));
  }

  /** Returns the sum of all lines; empty unless there are both agreed and planned lines. */
  Optional<Sum> total(CampaignPlan plan, String currency) {
    List<PlanResult.Booked> all = plan.outcome().lines();
    return lines(plan, currency).size() > 1 ? Optional.of(sum(all, currency)) : Optional.empty();
  }

  private PlanRow line(PlanResult.Booked line, CampaignPlan plan, String currency) {
    String kind = line.kind() != null ? line.kind().name() : line.estimated() ? "ESTIMATED" : "";
    return new PlanRow(
        address(line.channel(), plan),
        line.name(),
        line.handle(),
        "platform." + line.platform(),
        showBooking.pieces(line.pieces()),
        price(line.price(), line.estimated(), currency),
        line.estimated(),
        kind.isEmpty() ? "" : "plan.price." + kind,
        Optional.ofNullable(line.flags()).orElse(List.of()).stream()
            .map(flag -> "facet.flag." + flag)
            .toList(),
        format.whole(line.engagements().point()),
        format.whole(line.engagements().lo()),
        format.whole(line.engagements().hi()),
        line.fit() == null ? null : fit(line.fit()),
        format.whole(line.onBrief()),
        each(line.price(), line.onBrief(), line.estimated(), currency));
  }

  private Sum sum(List<PlanResult.Booked> some, String currency) {
    BigDecimal price =
        some.stream().map(PlanResult.Booked::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean estimated = some.stream().anyMatch(PlanResult.Booked::estimated);
    Forecast together = Forecast.sum(some.stream().map(PlanResult.Booked::engagements).toList());
    double onBrief = some.stream().mapToDouble(PlanResult.Booked::onBrief).sum();
    return new Sum(
        some.size(),
        price(price, estimated, currency),
        format.whole(together.point()),
        together.point() > 0 ? fit(onBrief / together.point()) : null,
        format.whole(onBrief),
        each(price, onBrief, estimated, currency));
  }

  private String fit(double fit) {
    return format.points(100 * fit) + "%";
  }

  private String price(BigDecimal price, boolean estimated, String currency) {
    return showBooking.marked(format.money(price, currency), estimated);
  }

  /** Returns the cost per engagement; null if no engagements are expected. */
  @Nullable String each(BigDecimal price, double engagements, boolean estimated, String currency) {
    return showBooking
        .each(price, new Forecast(engagements, engagements, engagements), currency)
        .map(each -> showBooking.marked(each, estimated))
        .orElse(null);
  }

  private static String address(long channel, CampaignPlan plan) {
    return "/campaigns/" + plan.campaign().value() + "/creators/" + channel + "?from=plan";
  }

  Out out(PlanResult.Out out, CampaignPlan plan, String currency) {
    return new Out(
        address(out.channel(), plan),
        out.name(),
        out.handle(),
        "platform." + out.platform(),
        out.shortlisted(),
        out.price().map(price -> price(price, out.estimated(), currency)).orElse(null),
        out.estimated(),
        out.engagements().point() > 0 ? format.whole(out.engagements().point()) : null,
        say.why(out, currency));
  }
}
