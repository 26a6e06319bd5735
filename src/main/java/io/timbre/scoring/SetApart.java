package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The reasons for setting a channel apart below the ranking. It is shown with the reason, never
 * dropped silently.
 */
public enum SetApart {
  /** Fewer than {@link #MIN_POSTS} effective posts: too little is known. */
  FEW_POSTS,
  /** Fewer than {@link #MIN_FOLLOWERS} followers. Does not apply if followers are not known. */
  FEW_FOLLOWERS,
  /** There is a brief, and the channel's niche fit is below {@link #MIN_FIT}. */
  OFF_BRIEF;

  /** Number of effective posts from which a channel is ranked. */
  public static final double MIN_POSTS = 3;

  /** Number of followers from which a channel is ranked. */
  public static final long MIN_FOLLOWERS = 1_000;

  /** Niche fit from which a channel is ranked for a brief. */
  public static final double MIN_FIT = 25;

  /**
   * Returns the first reason that applies, in the order of the constants.
   *
   * @param effectivePosts n of the channel's engagement
   * @param followers newest known followers; empty if not known
   * @param fit F; empty without a brief, or if the channel's niches are not known
   */
  public static Optional<SetApart> of(
      double effectivePosts, OptionalLong followers, OptionalDouble fit) {
    if (effectivePosts < MIN_POSTS) {
      return Optional.of(FEW_POSTS);
    }
    if (followers.orElse(MIN_FOLLOWERS) < MIN_FOLLOWERS) {
      return Optional.of(FEW_FOLLOWERS);
    }
    return fit.orElse(MIN_FIT) < MIN_FIT ? Optional.of(OFF_BRIEF) : Optional.empty();
  }
}
