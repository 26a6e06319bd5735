package io.timbre.campaign.plan;

import static java.util.stream.Collectors.toMap;

import io.timbre.campaign.Campaign;
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
import io.timbre.scoring.Forecast;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
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
    PriceOffers prices =
        new PriceOffers(
            campaign.outline(),
            exchangeRates.of(campaign.currency()).orElseThrow().perEuro(),
            wish.estimates(),
            creators);
    List<Bookable> all = new ArrayList<>();
    for (Offered channel : channels) {
      Shortlisted entry = listed.get(channel.channel());
      if (entry == null) {
        all.addAll(prices.candidate(channel));
      } else if (entry.state() != EntryState.DECLINED) {
        all.addAll(prices.shortlisted(asJudged(channel, entry.judgement()), entry.terms()));
      }
    }
    return all;
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
        forecast(then).or(now::engagements),
        then.price() == null ? OptionalDouble.empty() : OptionalDouble.of(then.price()),
        then.priceEstimated(),
        now.followers());
  }

  private static Optional<Forecast> forecast(Judgement then) {
    return then.expectedEngagements() == null
            || then.engagementsLo() == null
            || then.engagementsHi() == null
        ? Optional.empty()
        : Optional.of(
            new Forecast(then.expectedEngagements(), then.engagementsLo(), then.engagementsHi()));
  }
}
