package io.timbre.shortlist;

import static java.util.stream.Collectors.toMap;

import io.timbre.access.People;
import io.timbre.access.Person;
import io.timbre.access.PersonId;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.CampaignId;
import io.timbre.campaign.Competitors;
import io.timbre.campaign.KeepsAmounts;
import io.timbre.campaign.OpenedCampaign;
import io.timbre.campaign.booking.PriceBookings;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.currency.ExchangeRates;
import io.timbre.niche.NicheTree;
import io.timbre.ranking.Brief;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the shortlist of a campaign. */
@Component
public class Shortlist implements KeepsAmounts {

  private static final Comparator<Shortlisted> BEST_FIRST =
      Comparator.comparingDouble((Shortlisted one) -> one.frozenScore().score())
          .reversed()
          .thenComparing(Shortlisted::channel);

  private final ShortlistEntries entries;
  private final Channels channels;
  private final ExchangeRates exchangeRates;
  private final People people;
  private final NicheTree tree;

  Shortlist(
      ShortlistEntries entries,
      Channels channels,
      ExchangeRates exchangeRates,
      People people,
      NicheTree tree) {
    this.entries = entries;
    this.channels = channels;
    this.exchangeRates = exchangeRates;
    this.people = people;
    this.tree = tree;
  }

  /** Returns all entries, the best score first. */
  @Transactional(readOnly = true)
  public List<Shortlisted> of(OpenedCampaign opened) {
    return of(opened.campaign());
  }

  /** Returns all entries of a campaign that the caller has opened, the best score first. */
  @Transactional(readOnly = true)
  public List<Shortlisted> of(Campaign campaign) {
    return shown(campaign, entries.findByCampaignId(campaign.id().value()));
  }

  /**
   * Returns the entry of a channel.
   *
   * @throws NoSuchEntry if the channel is not on the shortlist
   */
  @Transactional(readOnly = true)
  public Shortlisted one(OpenedCampaign opened, ChannelId channel) {
    Campaign campaign = opened.campaign();
    ShortlistEntry entry =
        entries
            .findByCampaignIdAndChannelId(opened.id().value(), channel.value())
            .orElseThrow(NoSuchEntry::new);
    return shown(campaign, List.of(entry)).getFirst();
  }

  /** Returns the channels on the shortlist. */
  @Transactional(readOnly = true)
  public Set<ChannelId> channels(OpenedCampaign opened) {
    return entries.findByCampaignId(opened.id().value()).stream()
        .map(ShortlistEntry::channel)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @Transactional(readOnly = true)
  public boolean keepsAmounts(CampaignId campaign) {
    return entries.findByCampaignId(campaign.value()).stream()
        .map(ShortlistEntry::terms)
        .anyMatch(terms ->
            terms.agreedPrice().isPresent()
                || terms.deliverables().stream().anyMatch(one -> one.price().isPresent()));
  }

  private List<Shortlisted> shown(Campaign campaign, Collection<ShortlistEntry> some) {
    PriceBookings prices =
        new PriceBookings(
            campaign.terms(), exchangeRates.of(campaign.currency()).orElseThrow().perEuro());
    Competitors competitors = Competitors.of(campaign);
    Brief brief = campaign.brief(tree);
    Map<PersonId, String> names =
        people.findByWorkspaceIdOrderByName(campaign.workspace().value()).stream()
            .collect(toMap(Person::id, Person::name));
    Map<ChannelId, ShortlistEntry> byChannel =
        some.stream().collect(toMap(ShortlistEntry::channel, entry -> entry));
    return channels.findByIdIn(byChannel.keySet().stream().map(ChannelId::value).toList()).stream()
        .map(channel -> {
          ShortlistEntry entry = Objects.requireNonNull(byChannel.get(channel.id()));
          return shown(channel, entry, competitors, brief, prices, names);
        })
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Shortlisted shown(
      Channel channel,
      ShortlistEntry entry,
      Competitors competitors,
      Brief brief,
      PriceBookings prices,
      Map<PersonId, String> names) {
    Terms terms = entry.terms();
    return new Shortlisted(
        entry.channel(),
        channel.creator().name(),
        channel.handle(),
        channel.platform(),
        competitors.namedIn(channel.creator().name(), channel.handle().value()),
        channel.niches().stream().map(share -> share.niche().name()).toList(),
        entry.state(),
        entry.declinedBecause(),
        terms,
        terms.owner().flatMap(owner -> Optional.ofNullable(names.get(owner))),
        entry.frozenScore(),
        !entry.frozenScore().isFor(brief),
        prices.whole(terms.deliverables(), terms.agreedPrice(), entry.frozenScore().onePost()),
        entry.version(),
        entry.addedAt());
  }
}
