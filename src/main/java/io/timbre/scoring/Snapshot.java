package io.timbre.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a channel looked like on one day. Averages are per post; unknown is empty, never zero.
 *
 * @param age days before the scoring date, 0 or more
 * @param followers followers on that day
 * @param engagements likes and comments of an average post; empty where likes are hidden, and then
 *     the snapshot is no evidence
 * @param views views of an average post
 * @param posts posts the averages were taken over; empty or 0 counts as {@value #DEFAULT_POSTS}
 * @param windowDays days those posts span; empty or 0 counts as {@value #DEFAULT_WINDOW_DAYS}
 * @param median whether the source gave medians where others give means
 */
public record Snapshot(
    int age,
    OptionalLong followers,
    OptionalDouble engagements,
    OptionalDouble views,
    OptionalInt posts,
    OptionalInt windowDays,
    boolean median) {

  /** Posts behind an average whose source does not say: few, so that little is believed. */
  public static final int DEFAULT_POSTS = 6;

  /** Days behind an average whose source does not say. */
  public static final int DEFAULT_WINDOW_DAYS = 30;

  public Snapshot {
    Require.notNegative("age", age);
    Require.notNegative("followers", followers);
    Require.notNegative("engagements", engagements);
    Require.notNegative("views", views);
    Require.notNegative("posts", posts);
    Require.notNegative("windowDays", windowDays);
  }

  /** Whether the source said how many posts its averages were taken over. */
  public boolean knowsPosts() {
    return posts.orElse(0) > 0;
  }

  /** n_i: the posts that stand behind the averages. */
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

  /** ln(e + 0.5): half an engagement more keeps a post without engagements on the scale. */
  double logEngagements() {
    return Math.log(engagements.orElseThrow() + 0.5);
  }
}
