package io.timbre.ranking;

import io.timbre.catalog.ChannelId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ranks the channels of the catalogue for a brief. Rows, totals and counts are exact. */
public interface Ranking {

  /** The maximum number of offers per call. */
  int MOST_OFFERS = 50_000;

  /**
   * Ranks the channels that match the brief's filters. Channels that are set apart stand below all
   * others in every order.
   *
   * @throws IllegalArgumentException for a niche that is not in the tree, a price in a currency
   *     without an exchange rate, or a cursor of another order
   */
  Ranked rank(Brief brief, Order order, Slice slice);

  /**
   * Returns one channel, ranked by the brief's niches and weights but without its filters. Its
   * position by score and its place by followers are those in the whole catalogue. Empty if the
   * channel has no standing, or none yet.
   */
  Optional<RankedChannel> one(ChannelId channel, Brief brief);

  /**
   * Returns the offers of the channels that match the brief's filters, highest score first, without
   * those that are set apart.
   *
   * @param most maximum number of offers, 1 to {@value #MOST_OFFERS}
   * @throws IllegalArgumentException for a niche that is not in the tree, a price in a currency
   *     without an exchange rate, or a number out of range
   */
  List<Offered> offers(Brief brief, int most);

  /**
   * Returns the offers of these channels, in the given order. The brief's filters are ignored, and
   * channels that are set apart are included. Channels without a standing are missing.
   */
  List<Offered> offers(Collection<ChannelId> channels, Brief brief);

  /**
   * Returns the number of channels that a phrase names: each of its words is part of the creator's
   * name or the handle, ignoring accents and case. This equals the size of a ranking filtered by
   * these words only. For a phrase without words it is 0.
   */
  long mentions(String phrase);

  /** Returns a few handles of channels with a similar name, most similar first. */
  List<String> near(String name);
}
