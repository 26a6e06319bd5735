package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.planning.PlanResult.Booked;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Ranking;
import io.timbre.shortlist.ChangeTerms;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the channels of a plan on the shortlist, on the plan's terms. */
@Component
public class ShortlistPlan {

  /**
   * The result, in numbers of channels.
   *
   * @param added channels that were added to the shortlist
   * @param changed channels that were on the shortlist and now have the plan's terms
   * @param left channels that were not changed, because a price is agreed or they declined
   * @param gone channels that have left the catalogue since the plan was found
   */
  public record Done(int added, int changed, int left, int gone) {}

  private final CampaignPlans plans;
  private final Shortlist shortlist;
  private final ShortlistChannel shortlistChannel;
  private final ChangeTerms changeTerms;
  private final Ranking ranking;

  ShortlistPlan(
      CampaignPlans plans,
      Shortlist shortlist,
      ShortlistChannel shortlistChannel,
      ChangeTerms changeTerms,
      Ranking ranking) {
    this.plans = plans;
    this.shortlist = shortlist;
    this.shortlistChannel = shortlistChannel;
    this.changeTerms = changeTerms;
    this.ranking = ranking;
  }

  /**
   * Puts the lines of a plan on the shortlist. The deliverables and price of each line become the
   * terms of its entry. A price that is estimated or includes a gifted product is not copied; the
   * deliverables then have the prices that the campaign offers for them, if any.
   *
   * @throws UnreadablePlan if this version cannot read the plan
   */
  @Transactional
  public Done put(OpenedCampaign opened, CampaignPlan plan) {
    Campaign campaign = shortlistChannel.hold(opened);
    Set<ChannelId> before = shortlist.channels(opened);
    int added = 0;
    int changed = 0;
    int left = 0;
    int gone = 0;
    List<ChannelId> taken = new ArrayList<>();
    for (Booked line : plan.outcome().lines()) {
      ChannelId channel = new ChannelId(line.channel());
      if (!before.contains(channel) && ranking.one(channel, Brief.NONE).isEmpty()) {
        gone++;
        continue;
      }
      shortlistChannel.add(opened, channel);
      Shortlisted entry = shortlist.one(opened, channel);
      if (!isOpen(entry)) {
        left++;
      } else {
        take(line, entry, opened, campaign);
        taken.add(channel);
        added += before.contains(channel) ? 0 : 1;
        changed += before.contains(channel) ? 1 : 0;
      }
    }
    adopt(plan, taken, campaign);
    return new Done(added, changed, left, gone);
  }

  private void adopt(CampaignPlan plan, Collection<ChannelId> taken, Campaign campaign) {
    List<Shortlisted> now =
        shortlist.of(campaign).stream().filter(entry -> taken.contains(entry.channel())).toList();
    plans.findToChange(plan.id().value()).ifPresent(one -> one.adopt(now));
  }

  private static boolean isOpen(Shortlisted entry) {
    return entry.terms().agreedPrice().isEmpty()
        && !entry.state().needsPrice()
        && entry.state() != EntryState.DECLINED;
  }

  private void take(Booked line, Shortlisted entry, OpenedCampaign opened, Campaign campaign) {
    Terms now = entry.terms();
    changeTerms.change(
        opened,
        entry.channel(),
        entry.version(),
        new Terms(
            now.owner(),
            now.agreedPrice(),
            deliverables(line, campaign),
            now.firstDay(),
            now.lastDay(),
            now.tags()));
  }

  private static List<Deliverable> deliverables(Booked line, Campaign campaign) {
    boolean known =
        line.kind() != null
            && line.kind() != Price.Kind.ESTIMATED
            && campaign.terms().giftCost().isEmpty();
    return known
        ? priced(line, campaign.currency())
        : line.pieces().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(of -> new Deliverable(of.getKey(), of.getValue(), offered(of.getKey(), campaign)))
            .toList();
  }

  private static Optional<BigDecimal> offered(ContentFormat format, Campaign campaign) {
    return campaign.terms().deliverables().stream()
        .filter(one -> one.format() == format)
        .findFirst()
        .flatMap(Deliverable::price);
  }

  /** Divides the price of a line by pieces. The last deliverable takes the rounding difference. */
  private static List<Deliverable> priced(Booked line, CurrencyUnit currency) {
    int pieces = line.pieces().values().stream().mapToInt(Integer::intValue).sum();
    BigDecimal rest = line.price();
    int open = pieces;
    List<Deliverable> all = new ArrayList<>();
    for (Map.Entry<ContentFormat, Integer> of :
        line.pieces().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      BigDecimal part =
          rest.multiply(BigDecimal.valueOf(of.getValue()))
              .divide(
                  BigDecimal.valueOf(open),
                  Math.max(0, currency.getDecimalPlaces()),
                  RoundingMode.HALF_UP);
      all.add(new Deliverable(of.getKey(), of.getValue(), Optional.of(part)));
      rest = rest.subtract(part);
      open -= of.getValue();
    }
    return all;
  }
}
