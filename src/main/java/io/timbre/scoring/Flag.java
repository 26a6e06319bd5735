package io.timbre.scoring;

/** Something a person should look at, with the numbers to judge it by. Never a verdict. */
public sealed interface Flag {

  /** What kind of flag this is: its name in messages, filters and the API. */
  Kind kind();

  /** The kinds of flags. None of them takes anything off the score. */
  enum Kind {
    ENGAGEMENT_FAR_ABOVE_PEERS,
    ENGAGEMENT_FAR_BELOW_PEERS,
    COMMENTS_OUTSIDE_PEERS,
    OLD,
    POSTS_UNKNOWN,
    PRICE_ZERO,
    PRICE_ESTIMATED
  }

  /**
   * Engagement is further from that of peers than chance explains.
   *
   * @param rate the channel's rate, a fraction
   * @param benchmark the rate usual at its size, a fraction
   * @param deviations how many robust standard deviations lie between, below 0 for under peers
   */
  record EngagementFarFromPeers(double rate, double benchmark, double deviations) implements Flag {
    @Override
    public Kind kind() {
      return deviations > 0 ? Kind.ENGAGEMENT_FAR_ABOVE_PEERS : Kind.ENGAGEMENT_FAR_BELOW_PEERS;
    }
  }

  /**
   * Comments for each like are outside what peers show.
   *
   * @param perHundredLikes the channel's comments for each 100 likes
   * @param usual those of the channel in the middle
   * @param deviations how many robust standard deviations lie between, below 0 for fewer
   */
  record CommentsOutsidePeers(double perHundredLikes, double usual, double deviations)
      implements Flag {
    @Override
    public Kind kind() {
      return Kind.COMMENTS_OUTSIDE_PEERS;
    }
  }

  /**
   * The newest figures are old.
   *
   * @param age days before the scoring date
   */
  record Old(int age) implements Flag {
    @Override
    public Kind kind() {
      return Kind.OLD;
    }
  }

  /**
   * A source does not say how many posts its averages were taken over.
   *
   * @param assumedPosts how many were assumed
   * @param snapshots of how many snapshots that count
   */
  record PostsUnknown(int assumedPosts, int snapshots) implements Flag {
    @Override
    public Kind kind() {
      return Kind.POSTS_UNKNOWN;
    }
  }

  /**
   * The price is said to be 0.
   *
   * @param counted the price it was counted as, in the base currency
   */
  record PriceZero(double counted) implements Flag {
    @Override
    public Kind kind() {
      return Kind.PRICE_ZERO;
    }
  }

  /**
   * No price is known.
   *
   * @param price the price estimated from followers, in the base currency
   */
  record PriceEstimated(double price) implements Flag {
    @Override
    public Kind kind() {
      return Kind.PRICE_ESTIMATED;
    }
  }
}
