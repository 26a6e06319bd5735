package io.timbre.planning;

/**
 * Assumptions about audiences, since no list has the followers of channels.
 *
 * @param seenBy the share of a channel's followers who see one post, above 0 and at most 1
 * @param overlap the share of the people reached by an average channel who are also reached by
 *     another average channel of the same main niche, country and language, above 0 and at most
 *     0.95; channels that differ in one of these do not overlap
 */
public record Audience(double seenBy, double overlap) {

  /** The default assumptions: a third of the followers see a post, and a fifth are in common. */
  public static final Audience ASSUMED = new Audience(0.33, 0.2);

  /**
   * @throws IllegalArgumentException if a share is out of range
   */
  public Audience {
    if (!(seenBy > 0 && seenBy <= 1)) {
      throw new IllegalArgumentException("seenBy must be in (0, 1], not " + seenBy);
    }
    if (!(overlap > 0 && overlap <= 0.95)) {
      throw new IllegalArgumentException("overlap must be in (0, 0.95], not " + overlap);
    }
  }
}
