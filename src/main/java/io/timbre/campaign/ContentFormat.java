package io.timbre.campaign;

/** What a creator can be asked to publish. */
public enum ContentFormat {
  POST(1),
  REEL(1),
  /** Disappears after a day and draws less engagement. */
  STORY(0.3),
  SHORT(1),
  VIDEO(1);

  private final double posts;

  ContentFormat(double posts) {
    this.posts = posts;
  }

  /**
   * The expected engagements of one piece, as a multiple of an average post of the channel.
   * Snapshots are averages over everything that it publishes, so any value but 1 is an assumption.
   */
  public double posts() {
    return posts;
  }
}
