package io.timbre.intake.column;

/** What a column of a list can mean. Averages are per post. */
public enum Field {
  HANDLE,
  NAME,
  PROFILE_ADDRESS,
  FOLLOWERS,
  /** Likes and comments together. */
  ENGAGEMENTS,
  /** Engagements over followers. */
  ENGAGEMENT_RATE,
  LIKES,
  COMMENTS,
  SHARES,
  SAVES,
  VIEWS,
  /** The posts that the averages were taken over, which are never all posts of a channel. */
  POSTS_MEASURED,
  /** The sponsored posts among those measured. */
  SPONSORED_POSTS,
  /** Price of one post. */
  PRICE,
  COUNTRY,
  LANGUAGE,
  /** What the channel is about. Several columns may have this meaning. */
  CATEGORY,
  PLATFORM,
  CAPTURED_ON,
  IGNORED;

  /** Whether its cells contain a number. */
  public boolean isFigure() {
    return ordinal() >= FOLLOWERS.ordinal() && ordinal() <= PRICE.ordinal();
  }

  /** Whether its figures have no decimals, unless they are shortened: {@code 1.5K}. */
  public boolean isWhole() {
    return this == FOLLOWERS || this == POSTS_MEASURED || this == SPONSORED_POSTS;
  }

  /** Whether several columns may have this meaning. */
  public boolean mayRepeat() {
    return this == CATEGORY || this == IGNORED;
  }
}
