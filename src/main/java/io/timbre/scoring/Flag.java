package io.timbre.scoring;

/**
 * Something to check before relying on a figure, with the numbers to judge it by. A flag is never a
 * verdict.
 */
public sealed interface Flag {

  /** Returns the kind of this flag, which is its name in messages, filters and the API. */
  Kind kind();

  /** The kinds of flags. None of them changes the score. */
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
   * The engagement rate is further from that of peers than chance explains.
   *
   * @param rate the channel's rate, as a fraction
   * @param benchmark the typical rate at its size, as a fraction
   * @param deviations distance in robust standard deviations; negative if the rate is below that of
   *     peers
   */
  record EngagementFarFromPeers(double rate, double benchmark, double deviations) implements Flag {
    @Override
    public Kind kind() {
      return deviations > 0 ? Kind.ENGAGEMENT_FAR_ABOVE_PEERS : Kind.ENGAGEMENT_FAR_BELOW_PEERS;
    }
  }

  /**
   * The ratio of comments to likes is outside the range of peers.
   *
   * @param perHundredLikes the channel's comments per 100 likes
   * @param usual the median of peers, in comments per 100 likes
   * @param deviations distance in robust standard deviations; negative for fewer comments
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
   * @param age age in days on the scoring date
   */
  record Old(int age) implements Flag {
    @Override
    public Kind kind() {
      return Kind.OLD;
    }
  }

  /**
   * A source does not state how many posts its averages are based on.
   *
   * @param assumedPosts the number of posts that is assumed
   * @param snapshots the number of snapshots that are affected
   */
  record PostsUnknown(int assumedPosts, int snapshots) implements Flag {
    @Override
    public Kind kind() {
      return Kind.POSTS_UNKNOWN;
    }
  }

  /**
   * The stated price is 0.
   *
   * @param counted the price used instead, in the base currency
   */
  record PriceZero(double counted) implements Flag {
    @Override
    public Kind kind() {
      return Kind.PRICE_ZERO;
    }
  }

  /**
   * No price is stated.
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
