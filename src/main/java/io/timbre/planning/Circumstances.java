package io.timbre.planning;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Deliverable;
import io.timbre.catalog.ChannelId;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Shortlisted;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The circumstances of a campaign that a plan depends on. If one of them changes, the plan is out
 * of date.
 *
 * @param budget the campaign's budget, in its currency
 * @param currency ISO 4217 code of the campaign's currency
 * @param brief the campaign's brief, as text
 * @param deliverables the deliverables that every creator is asked for, as text
 * @param entries state and terms of each shortlisted channel, as text by the channel's id
 * @param declined ids of the channels that the client declined
 */
public record Circumstances(
    BigDecimal budget,
    String currency,
    String brief,
    String deliverables,
    Map<Long, String> entries,
    Set<Long> declined) {

  static Circumstances of(
      Campaign campaign,
      NicheTree tree,
      Collection<Shortlisted> shortlist,
      Collection<ChannelId> declined) {
    Map<Long, String> entries = new TreeMap<>();
    shortlist.forEach(entry -> entries.put(entry.channel().value(), entry(entry)));
    return new Circumstances(
        campaign.budget().getAmount(),
        campaign.currency().getCode(),
        brief(campaign.brief(tree)),
        deliverables(campaign.terms().deliverables()) + campaign.terms().giftCost(),
        entries,
        declined.stream().map(ChannelId::value).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Returns the same circumstances with the current state and terms of these entries. */
  Circumstances with(Collection<Shortlisted> changed) {
    Map<Long, String> all = new TreeMap<>(entries);
    changed.forEach(entry -> all.put(entry.channel().value(), entry(entry)));
    return new Circumstances(budget, currency, brief, deliverables, all, declined);
  }

  /** Returns a brief as text. Sets are sorted, since their order can differ after a restart. */
  private static String brief(Brief brief) {
    String niches =
        brief.niches().stream()
            .map(of -> of.niche().key() + " " + of.weight())
            .sorted()
            .collect(Collectors.joining(", "));
    return niches + " " + brief.weights() + " " + filters(brief.filters());
  }

  private static String filters(Filters filters) {
    return Stream.of(
            sorted(filters.platforms()),
            sorted(filters.tiers()),
            sorted(filters.niches()),
            sorted(filters.excludedNiches()),
            sorted(filters.countries()),
            sorted(filters.languages()),
            filters.followers(),
            filters.price(),
            filters.knownPriceOnly(),
            filters.engagementRate(),
            cost(filters.costPerEngagement()),
            filters.amongPeers(),
            sorted(filters.avoided()),
            filters.newestWithin(),
            sorted(filters.unstated()))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /**
   * Returns a range in euros without its currency, as in plans that were stored before other
   * currencies were possible.
   */
  private static Object cost(PriceRange cost) {
    return cost.currency().equals(CurrencyUnit.EUR) ? cost.range() : cost;
  }

  private static List<String> sorted(Collection<?> some) {
    return some.stream().map(String::valueOf).sorted().toList();
  }

  private static String deliverables(List<Deliverable> all) {
    return all.stream()
        .map(one ->
            one.pieces()
                + " "
                + one.format()
                + one.price().map(price -> " " + price.stripTrailingZeros()).orElse(""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the state and terms of an entry as text. A plan depends only on whether the entry is
   * agreed, open or declined, so other states are not distinguished.
   */
  private static String entry(Shortlisted entry) {
    String state =
        entry.state() == EntryState.DECLINED
            ? "declined"
            : entry.state().needsPrice() ? "agreed" : "open";
    return state
        + " "
        + entry.terms().agreedPrice().map(BigDecimal::toPlainString).orElse("")
        + " "
        + deliverables(entry.terms().deliverables());
  }
}
