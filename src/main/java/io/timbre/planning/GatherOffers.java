package io.timbre.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.OnePost;
import io.timbre.campaign.booking.PriceBookings;
import io.timbre.catalog.ChannelId;
import io.timbre.currency.ExchangeRates;
import io.timbre.niche.NicheTree;
import io.timbre.planning.PlanResult.Reason;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Offered;
import io.timbre.ranking.Ranking;
import io.timbre.shortlist.FrozenScore;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import io.timbre.shortlist.candidates.HiddenChannels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers the bookings that a plan can choose from: those of every channel of its pool that has a
 * price and evidence of engagements. Shortlisted channels have the figures that are frozen on the
 * shortlist. Agreed bookings are in the plan already, and their creators are not booked again.
 * Channels that declined and hidden candidates are left out, and so are other channels of a creator
 * whom the client declined, unless they are on the shortlist.
 */
@Component
class GatherOffers {

  /** The niche fit of a channel whose niches are not known. */
  private static final double FIT_UNKNOWN = 0.5;

  /** The id and name of a channel's creator, and the channel's handle. */
  private record Named(long creator, String name, String handle) {}

  private final Shortlist shortlist;
  private final FindLeftOut findLeftOut;
  private final HiddenChannels hidden;
  private final Ranking ranking;
  private final NicheTree tree;
  private final ExchangeRates exchangeRates;
  private final JdbcClient database;

  GatherOffers(
      Shortlist shortlist,
      FindLeftOut findLeftOut,
      HiddenChannels hidden,
      Ranking ranking,
      NicheTree tree,
      ExchangeRates exchangeRates,
      JdbcClient database) {
    this.shortlist = shortlist;
    this.findLeftOut = findLeftOut;
    this.hidden = hidden;
    this.ranking = ranking;
    this.tree = tree;
    this.exchangeRates = exchangeRates;
    this.database = database;
  }

  /** Gathers the bookings for a campaign that the caller has opened. */
  GatheredOffers of(Campaign campaign, PlanCriteria criteria) {
    Map<ChannelId, Shortlisted> listed =
        shortlist.of(campaign).stream().collect(toMap(Shortlisted::channel, entry -> entry));
    List<Offered> channels = channels(campaign, criteria, listed);
    Map<ChannelId, Named> names = names(channels);
    // The ranking may still have channels that have left the catalogue.
    channels.removeIf(channel -> !names.containsKey(channel.channel()));
    Map<ChannelId, Reason> leftOut = findLeftOut.among(listed.values(), campaign, criteria);
    PriceBookings prices =
        new PriceBookings(
            campaign.terms(), exchangeRates.of(campaign.currency()).orElseThrow().perEuro());
    List<Bookable> all = new ArrayList<>();
    for (Offered channel : channels) {
      if (!leftOut.containsKey(channel.channel())) {
        Named named = Objects.requireNonNull(names.get(channel.channel()));
        Shortlisted entry = listed.get(channel.channel());
        all.addAll(
            entry == null
                ? candidate(channel, named, campaign, criteria, prices)
                : shortlisted(channel, named, entry, criteria, prices));
      }
    }
    return gathered(all, criteria, leftOut, declinedCreators(leftOut));
  }

  private static GatheredOffers gathered(
      Collection<Bookable> all,
      PlanCriteria criteria,
      Map<ChannelId, Reason> leftOut,
      Set<Long> declinedCreators) {
    List<Bookable> settled = all.stream().filter(Bookable::settled).toList();
    Set<Long> taken = settled.stream().map(Bookable::creatorId).collect(toSet());
    List<Bookable> open = all.stream().filter(one -> !one.settled()).toList();
    List<Bookable> free =
        open.stream()
            .filter(one -> !taken.contains(one.creatorId()))
            .filter(one -> one.shortlisted() || !declinedCreators.contains(one.creatorId()))
            .filter(one -> !one.isEstimated() || criteria.estimates())
            .toList();
    Map<ChannelId, Reason> out = new HashMap<>(leftOut);
    open.stream()
        .filter(one -> !one.shortlisted() && declinedCreators.contains(one.creatorId()))
        .forEach(one -> out.put(one.channel().channel(), Reason.CLIENT_DECLINED));
    open.stream()
        .filter(one -> taken.contains(one.creatorId()))
        .forEach(one -> out.put(one.channel().channel(), Reason.SETTLED));
    return new GatheredOffers(settled, free, out);
  }

  /** Returns the creators of whom the client declined a channel. */
  private Set<Long> declinedCreators(Map<ChannelId, Reason> leftOut) {
    Long[] declined =
        leftOut.entrySet().stream()
            .filter(out -> out.getValue() == Reason.CLIENT_DECLINED)
            .map(out -> out.getKey().value())
            .toArray(Long[]::new);
    Set<Long> creators = new HashSet<>();
    database
        .sql("select creator_id from channel where id = any(?)")
        .param(declined)
        .query(row -> {
          creators.add(row.getLong("creator_id"));
        });
    return creators;
  }

  private List<Bookable> candidate(
      Offered channel,
      Named named,
      Campaign campaign,
      PlanCriteria criteria,
      PriceBookings prices) {
    if (criteria.leavesOutCompetitors()
        && FindLeftOut.competes(campaign, named.name(), named.handle())) {
      return List.of();
    }
    List<Deliverable> asked = campaign.terms().deliverables();
    return bookings(channel, asked, Optional.empty(), criteria, prices)
        .map(booking -> new Bookable(channel, named.creator(), booking, false, false))
        .toList();
  }

  private static List<Bookable> shortlisted(
      Offered now, Named named, Shortlisted entry, PlanCriteria criteria, PriceBookings prices) {
    Offered judged = asJudged(now, entry.frozenScore());
    Terms terms = entry.terms();
    boolean settled = entry.state().needsPrice();
    return bookings(judged, terms.deliverables(), terms.agreedPrice(), criteria, prices)
        .map(booking -> new Bookable(judged, named.creator(), booking, true, settled))
        .toList();
  }

  private static Stream<Booking> bookings(
      Offered channel,
      List<Deliverable> asked,
      Optional<BigDecimal> agreed,
      PlanCriteria criteria,
      PriceBookings prices) {
    OnePost post =
        new OnePost(channel.priceEuros(), channel.priceEstimated(), channel.engagements());
    List<Booking> all =
        criteria.wholePackages()
            ? List.of(prices.whole(asked, agreed, post))
            : prices.each(asked, agreed, post);
    return all.stream().filter(one -> one.price().isPresent());
  }

  private List<Offered> channels(
      Campaign campaign, PlanCriteria criteria, Map<ChannelId, Shortlisted> listed) {
    Brief brief = campaign.brief(tree);
    List<Offered> all = new ArrayList<>(ranking.offers(listed.keySet(), brief));
    if (criteria.pool() == Pool.CANDIDATES) {
      Set<ChannelId> passedOver = new HashSet<>(hidden.channels(campaign));
      passedOver.addAll(listed.keySet());
      criteria.mustNot().stream().map(ChannelId::new).forEach(passedOver::add);
      Brief others = brief.with(brief.filters().except(passedOver));
      all.addAll(ranking.offers(others, criteria.most()));
    }
    Set<ChannelId> ranked = all.stream().map(Offered::channel).collect(toSet());
    listed.values().stream()
        .filter(entry -> entry.state().needsPrice() && !ranked.contains(entry.channel()))
        .map(entry -> outOfRankings(entry, brief))
        .forEach(all::add);
    all.removeIf(
        channel -> channel.engagements().isEmpty() && !isSettled(listed.get(channel.channel())));
    return all;
  }

  private static boolean isSettled(@Nullable Shortlisted entry) {
    return entry != null && entry.state().needsPrice();
  }

  private Map<ChannelId, Named> names(Collection<Offered> channels) {
    Map<ChannelId, Named> names = new HashMap<>();
    database
        .sql(
            """
            select channel.id, creator_id, creator.name, handle
            from channel join creator on creator.id = creator_id
            where channel.id = any(?)
            """)
        .param(channels.stream().map(one -> one.channel().value()).toArray(Long[]::new))
        .query(row -> {
          names.put(
              new ChannelId(row.getLong("id")),
              new Named(row.getLong("creator_id"), row.getString("name"), row.getString("handle")));
        });
    return names;
  }

  /**
   * Returns the channel of an agreed entry that is not in the ranking any more, for example because
   * its creator was erased. Its price is still committed.
   */
  private static Offered outOfRankings(Shortlisted entry, Brief brief) {
    return new Offered(
        entry.channel(),
        entry.platform(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        entry.frozenScore().score(),
        fitAsJudged(entry.frozenScore(), brief),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        false,
        OptionalLong.empty(),
        Set.of());
  }

  /** Returns the niche fit that follows from the points frozen on the shortlist. */
  private static double fitAsJudged(FrozenScore then, Brief brief) {
    if (brief.niches().isEmpty()) {
      return 1;
    }
    double most = 100 * brief.weights().fit();
    return most > 0 ? Math.min(1, then.fitPoints() / most) : FIT_UNKNOWN;
  }

  /** Returns the channel with the figures that are frozen on the shortlist. */
  private static Offered asJudged(Offered now, FrozenScore then) {
    return new Offered(
        now.channel(),
        now.platform(),
        now.tier(),
        now.country(),
        now.language(),
        now.niches(),
        then.score(),
        now.fit(),
        then.rate() == null ? OptionalDouble.empty() : OptionalDouble.of(then.rate()),
        then.forecast().or(now::engagements),
        then.price() == null ? OptionalDouble.empty() : OptionalDouble.of(then.price()),
        then.priceEstimated(),
        now.followers(),
        now.flags());
  }
}
