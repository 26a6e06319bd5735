package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The channels of the catalogue in order for a brief: exact rows, total and counts. */
public interface Ranking {

  /** The most offers that are made at a time. */
  int MOST_OFFERS = 50_000;

  /**
   * Ranks the channels that match the brief's filters. Channels that are set apart stand below all
   * others in every order.
   *
   * @throws IllegalArgumentException for a filter by a niche that is not in the tree, a price in a
   *     currency without an exchange rate, or a cursor of another order
   */
  Ranked rank(Brief brief, Order order, Slice slice);

  /**
   * One channel as the brief's niches and weights see it, its filters aside: its position by score
   * and its place by followers are those in the whole catalogue. Empty for a channel that is not in
   * the standings, or not yet.
   */
  Optional<RankedChannel> one(ChannelId channel, Brief brief);

  /**
   * What the channels offer that match the brief's filters, the highest score first; those set
   * apart are left out.
   *
   * @param most how many at most, 1 to {@value #MOST_OFFERS}
   * @throws IllegalArgumentException for a filter by a niche that is not in the tree, a price in a
   *     currency without an exchange rate, or another number
   */
  List<Offered> offers(Brief brief, int most);

  /**
   * What these channels offer, in the order given, whatever the brief's filters and whether or not
   * they are set apart. One that is not in the standings is missing.
   */
  List<Offered> offers(Collection<ChannelId> channels, Brief brief);

  /**
   * How many channels a phrase is found in: each of its words is part of the creator's name or the
   * handle, accents and case aside. As many as stand in a ranking that is filtered by those words
   * alone; none for a phrase without words.
   */
  long mentions(String phrase);

  /** Handles of channels that are called nearly so, the nearest first; a few at most. */
  List<String> near(String name);
}
