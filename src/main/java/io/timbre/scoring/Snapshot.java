package io.timbre.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The figures of a channel on one day. Averages are per post. A figure that is not known is empty,
 * never zero.
 *
 * @param age days before the scoring date, 0 or more
 * @param followers followers on that day
 * @param engagements likes and comments of an average post; empty if likes are hidden, and then the
 *     snapshot is not used as evidence
 * @param views views of an average post
 * @param posts number of posts behind the averages; empty or 0 counts as {@value #DEFAULT_POSTS}
 * @param windowDays number of days those posts span; empty or 0 counts as {@value
 *     #DEFAULT_WINDOW_DAYS}
 * @param median whether the source gives medians instead of means
 */
public record Snapshot(
    int age,
    OptionalLong followers,
    OptionalDouble engagements,
    OptionalDouble views,
    OptionalInt posts,
    OptionalInt windowDays,
    boolean median) {

  /**
   * Number of posts assumed if the source does not state it. It is low, so that such figures carry
   * little weight.
   */
  public static final int DEFAULT_POSTS = 6;

  /** Number of days assumed if the source does not state it. */
  public static final int DEFAULT_WINDOW_DAYS = 30;

  public Snapshot {
    Require.notNegative("age", age);
    Require.notNegative("followers", followers);
    Require.notNegative("engagements", engagements);
    Require.notNegative("views", views);
    Require.notNegative("posts", posts);
    Require.notNegative("windowDays", windowDays);
  }

  /** Whether the source states how many posts its averages are based on. */
  public boolean knowsPosts() {
    return posts.orElse(0) > 0;
  }

  /** n_i: the number of posts behind the averages. */
  int postsBehind() {
    return knowsPosts() ? posts.getAsInt() : DEFAULT_POSTS;
  }

  int window() {
    return windowDays.orElse(0) > 0 ? windowDays.getAsInt() : DEFAULT_WINDOW_DAYS;
  }

  boolean knowsEngagements() {
    return engagements.isPresent();
  }

  boolean knowsFollowers() {
    return followers.orElse(0) > 0;
  }

  boolean knowsViews() {
    return views.orElse(0) > 0;
  }

  /** ln(e + 0.5). The added half keeps a post without engagements on the scale. */
  double logEngagements() {
    return Math.log(engagements.orElseThrow() + 0.5);
  }
}
