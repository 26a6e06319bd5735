package io.timbre.ranking.columns;

/**
 * Some thousands of channels by rising id: one array for each fact, side by side, so that a pass
 * reads only what it asks for. About a hundred and fifty bytes a channel. Nothing changes after
 * building.
 */
final class Block {

  /** Channels of a full block; only the last one of the columns may be shorter. */
  static final int CHANNELS = 4096;

  /** Stands for unknown followers. */
  static final long UNKNOWN = -1;

  /** Stands for the day of figures there are none of: before any day. */
  static final int NEVER = Integer.MIN_VALUE;

  final long[] channel;
  final byte[] platform;

  /** Ordinal of the tier; one more than the last where followers are unknown. */
  final byte[] tier;

  /** Index into the countries of the columns; 0 is unknown. */
  final short[] country;

  /** Index into the languages of the columns; 0 is unknown. */
  final short[] language;

  final double[] engagement;

  /** Percentile of engagement among channels of the size, 0 to 100. */
  final double[] amongPeers;

  final double[] cost;
  final double[] deductions;

  /** Whether the channel is set apart whatever the brief. */
  final boolean[] setApart;

  final long[] followers;

  /** The part of {@link Scale#FOLLOWERS} they lie in. */
  final byte[] followersPart;

  /** Engagement rate, a fraction; not a number where unknown, so that no comparison holds. */
  final double[] rate;

  final byte[] ratePart;

  /** Cost per engagement in euro; not a number where unknown. */
  final double[] perEngagement;

  final byte[] costPart;

  /** Engagements expected of one post, and their bounds; not a number where unknown. */
  final double[] engagements;

  final double[] engagementsLo;
  final double[] engagementsHi;

  /** Price of one post in euro, known or estimated; not a number where neither can be said. */
  final double[] price;

  final byte[] pricePart;
  final boolean[] priceEstimated;

  /** As {@link io.timbre.ranking.StandingFlag#bits}. */
  final int[] flags;

  /** Day of the newest figures since 1 January 1970; {@link #NEVER} where there are none. */
  final int[] newestOn;

  /** Where the niches of a row begin in the three arrays below; they end where the next begin. */
  final int[] firstNiche;

  /** Position in the tree, rising within a channel. */
  final short[] niche;

  /** Where the way down to this niche leaves that of the niche before; see {@link NicheCounts}. */
  final short[] fork;

  final double[] share;

  Block(int channels, int niches) {
    channel = new long[channels];
    platform = new byte[channels];
    tier = new byte[channels];
    country = new short[channels];
    language = new short[channels];
    engagement = new double[channels];
    amongPeers = new double[channels];
    cost = new double[channels];
    deductions = new double[channels];
    setApart = new boolean[channels];
    followers = new long[channels];
    followersPart = new byte[channels];
    rate = new double[channels];
    ratePart = new byte[channels];
    perEngagement = new double[channels];
    costPart = new byte[channels];
    engagements = new double[channels];
    engagementsLo = new double[channels];
    engagementsHi = new double[channels];
    price = new double[channels];
    pricePart = new byte[channels];
    priceEstimated = new boolean[channels];
    flags = new int[channels];
    newestOn = new int[channels];
    firstNiche = new int[channels + 1];
    niche = new short[niches];
    fork = new short[niches];
    share = new double[niches];
  }

  int size() {
    return channel.length;
  }

  /** Not a number where unknown. */
  double knownFollowers(int row) {
    return followers[row] == UNKNOWN ? Double.NaN : followers[row];
  }

  /** Not a number without a known rate, as the percentile says nothing then. */
  double knownAmongPeers(int row) {
    return Double.isNaN(rate[row]) ? Double.NaN : amongPeers[row];
  }

  /** Not a number where there are no figures. */
  double knownNewestOn(int row) {
    return newestOn[row] == NEVER ? Double.NaN : newestOn[row];
  }

  /** Whether the price of a post is known, by more than an estimate. */
  boolean knowsPrice(int row) {
    return !priceEstimated[row] && !Double.isNaN(price[row]);
  }
}
