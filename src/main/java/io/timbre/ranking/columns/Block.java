package io.timbre.ranking.columns;

/**
 * Several thousand channels by rising ID, with one array per fact, so that a pass reads only the
 * facts it needs. A channel takes about 150 bytes. A block does not change after it is built.
 */
final class Block {

  /** The number of channels in a full block. Only the last block may have fewer. */
  static final int CHANNELS = 4096;

  /** The value for unknown followers. */
  static final long UNKNOWN = -1;

  /** The value for the day of missing figures. It is before any real day. */
  static final int NEVER = Integer.MIN_VALUE;

  final long[] channel;
  final byte[] platform;

  /** Ordinal of the tier; the number of tiers if followers are not known. */
  final byte[] tier;

  /** Index into the countries of the columns; 0 if not known. */
  final short[] country;

  /** Index into the languages of the columns; 0 if not known. */
  final short[] language;

  final double[] engagement;

  /** Percentile of engagement among channels of the same size, 0 to 100. */
  final double[] amongPeers;

  final double[] cost;
  final double[] deductions;

  /** Whether the channel is set apart whatever the brief. */
  final boolean[] setApart;

  final long[] followers;

  /** The part of {@link Scale#FOLLOWERS} that contains the followers. */
  final byte[] followersPart;

  /** Engagement rate as a fraction; NaN if not known, so that no comparison is true. */
  final double[] rate;

  final byte[] ratePart;

  /** Cost per engagement in euros; NaN if not known. */
  final double[] perEngagement;

  final byte[] costPart;

  /** Engagements expected of one post and their bounds; NaN if not known. */
  final double[] engagements;

  final double[] engagementsLo;
  final double[] engagementsHi;

  /** Price of one post in euros, stated or estimated; NaN if there is neither. */
  final double[] price;

  final byte[] pricePart;
  final boolean[] priceEstimated;

  /** Bits as in {@link io.timbre.ranking.StandingFlag#bits}. */
  final int[] flags;

  /** Day of the newest figures since 1 January 1970; {@link #NEVER} if there are none. */
  final int[] newestOn;

  /**
   * Index of a row's first niche in the three arrays below. Its niches end where the next row's
   * begin.
   */
  final int[] firstNiche;

  /** Position in the tree, rising within a channel. */
  final short[] niche;

  /**
   * The place where the path to this niche leaves the path to the previous one; see {@link
   * NicheCounts}.
   */
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

  /** Returns the followers; NaN if not known. */
  double knownFollowers(int row) {
    return followers[row] == UNKNOWN ? Double.NaN : followers[row];
  }

  /**
   * Returns the percentile among peers; NaN without a known rate, because it means nothing then.
   */
  double knownAmongPeers(int row) {
    return Double.isNaN(rate[row]) ? Double.NaN : amongPeers[row];
  }

  /** Returns the day of the newest figures; NaN if there are none. */
  double knownNewestOn(int row) {
    return newestOn[row] == NEVER ? Double.NaN : newestOn[row];
  }

  /** Whether the price of a post is stated and not estimated. */
  boolean knowsPrice(int row) {
    return !priceEstimated[row] && !Double.isNaN(price[row]);
  }
}
