package io.timbre.campaign;

/** What a creator can be asked to publish. */
public enum Format {
  POST(1),
  REEL(1),
  /** Gone after a day, and with less to react to. */
  STORY(0.3),
  SHORT(1),
  VIDEO(1);

  private final double posts;

  Format(double posts) {
    this.posts = posts;
  }

  /**
   * What one piece is expected to draw, in average posts of the channel: snapshots are averages
   * over all it publishes, so anything but 1 is an assumption.
   */
  public double posts() {
    return posts;
  }
}
