package io.timbre.campaign.plan;

/**
 * What is assumed of audiences, since no list says who follows whom.
 *
 * @param seenBy the share of a channel's followers that one post comes before, over 0, at most 1
 * @param overlap the share of an average channel's reached people that another average channel of
 *     the same main niche, country and language reaches as well, over 0, at most 0.95; none between
 *     channels that differ in one of these
 */
public record Audience(double seenBy, double overlap) {

  /** A third of the followers, and a fifth of them in common. */
  public static final Audience ASSUMED = new Audience(0.33, 0.2);

  /**
   * @throws IllegalArgumentException for a share out of its bounds
   */
  public Audience {
    if (!(seenBy > 0 && seenBy <= 1)) {
      throw new IllegalArgumentException("seenBy is over 0 and at most 1, not " + seenBy);
    }
    if (!(overlap > 0 && overlap <= 0.95)) {
      throw new IllegalArgumentException("overlap is over 0 and at most 0.95, not " + overlap);
    }
  }
}
