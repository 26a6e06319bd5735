package io.timbre.campaign.plan;

import static java.util.stream.Collectors.toMap;

import io.timbre.campaign.Campaign;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.booking.Booking;
import io.timbre.campaign.booking.OnePost;
import io.timbre.campaign.booking.PriceBookings;
import io.timbre.campaign.candidates.HiddenChannels;
import io.timbre.campaign.shortlist.EntryState;
import io.timbre.campaign.shortlist.Judgement;
import io.timbre.campaign.shortlist.Shortlist;
import io.timbre.campaign.shortlist.Shortlisted;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.ExchangeRates;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Offered;
import io.timbre.ranking.Ranking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers what a plan may choose among: whoever of its pool has a price and evidence. Shortlisted
 * channels stand as they were judged; those that declined, or were hidden, are left out.
 */
@Component
class GatherOffers {

  private final Shortlist shortlist;
  private final HiddenChannels hidden;
  private final Ranking ranking;
  private final NicheTree tree;
  private final ExchangeRates exchangeRates;
  private final JdbcClient database;

  GatherOffers(
      Shortlist shortlist,
      HiddenChannels hidden,
      Ranking ranking,
      NicheTree tree,
      ExchangeRates exchangeRates,
      JdbcClient database) {
    this.shortlist = shortlist;
    this.hidden = hidden;
    this.ranking = ranking;
    this.tree = tree;
    this.exchangeRates = exchangeRates;
    this.database = database;
  }

  /** Of a campaign that was opened for whoever asks. */
  List<Bookable> of(Campaign campaign, Wish wish) {
    Map<ChannelId, Shortlisted> listed =
        shortlist.of(campaign).stream().collect(toMap(Shortlisted::channel, entry -> entry));
    List<Offered> channels = channels(campaign, wish, listed);
    Map<Long, Long> creators = creators(channels);
    // A channel that left the catalogue since the columns were made is nobody's.
    channels.removeIf(channel -> !creators.containsKey(channel.channel().value()));
    PriceBookings prices =
        new PriceBookings(
            campaign.outline(), exchangeRates.of(campaign.currency()).orElseThrow().perEuro());
    List<Bookable> all = new ArrayList<>();
    for (Offered channel : channels) {
      long creator = Objects.requireNonNull(creators.get(channel.channel().value()));
      Shortlisted entry = listed.get(channel.channel());
      if (entry == null) {
        bookings(prices, channel, campaign.outline().deliverables(), Optional.empty())
            .map(booking -> new Bookable(channel, creator, booking, false))
            .forEach(all::add);
      } else if (entry.state() != EntryState.DECLINED) {
        Offered judged = asJudged(channel, entry.judgement());
        bookings(prices, judged, entry.terms().deliverables(), entry.terms().agreedPrice())
            .map(booking -> new Bookable(judged, creator, booking, true))
            .forEach(all::add);
      }
    }
    all.removeIf(one -> one.isEstimated() && !wish.estimates());
    return all;
  }

  private static Stream<Booking> bookings(
      PriceBookings prices, Offered channel, List<Deliverable> asked, Optional<BigDecimal> agreed) {
    OnePost post =
        new OnePost(channel.priceEuros(), channel.priceEstimated(), channel.engagements());
    return prices.each(asked, agreed, post).stream().filter(one -> one.price().isPresent());
  }

  private List<Offered> channels(Campaign campaign, Wish wish, Map<ChannelId, Shortlisted> listed) {
    Brief brief = campaign.brief(tree);
    List<Offered> all = new ArrayList<>(ranking.offers(listed.keySet(), brief));
    if (wish.pool() == Pool.CANDIDATES) {
      Set<ChannelId> passedOver = new HashSet<>(hidden.channels(campaign));
      passedOver.addAll(listed.keySet());
      Brief others = brief.with(brief.filters().except(passedOver));
      all.addAll(ranking.offers(others, wish.most()));
    }
    all.removeIf(channel ->
        channel.engagements().isEmpty() || wish.mustNot().contains(channel.channel().value()));
    return all;
  }

  private Map<Long, Long> creators(List<Offered> channels) {
    Map<Long, Long> creators = new HashMap<>();
    database
        .sql("select id, creator_id from channel where id = any(?)")
        .param(channels.stream().map(one -> one.channel().value()).toArray(Long[]::new))
        .query(row -> {
          creators.put(row.getLong(1), row.getLong(2));
        });
    return creators;
  }

  /** The channel with the figures that are frozen on the shortlist. */
  private static Offered asJudged(Offered now, Judgement then) {
    return new Offered(
        now.channel(),
        now.platform(),
        now.tier(),
        now.country(),
        now.language(),
        now.niches(),
        then.score(),
        then.rate() == null ? OptionalDouble.empty() : OptionalDouble.of(then.rate()),
        then.forecast().or(now::engagements),
        then.price() == null ? OptionalDouble.empty() : OptionalDouble.of(then.price()),
        then.priceEstimated(),
        now.followers());
  }
}
