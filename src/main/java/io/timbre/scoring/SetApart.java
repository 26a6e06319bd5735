package io.timbre.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Why a channel stands below the ranking: shown with the reason, never silently dropped. */
public enum SetApart {
  /** Under {@link #MIN_POSTS} effective posts: too little is known. */
  FEW_POSTS,
  /** Under {@link #MIN_FOLLOWERS} followers. Unknown is not under. */
  FEW_FOLLOWERS,
  /** There is a brief, and the channel's fit is under {@link #MIN_FIT}. */
  OFF_BRIEF;

  /** Effective posts from which a channel is ranked. */
  public static final double MIN_POSTS = 3;

  /** Followers from which a channel is ranked. */
  public static final long MIN_FOLLOWERS = 1_000;

  /** Fit from which a channel is ranked for a brief. */
  public static final double MIN_FIT = 25;

  /**
   * The first reason that holds, in the order of the constants.
   *
   * @param effectivePosts n of the channel's engagement
   * @param followers newest known followers; empty where unknown
   * @param fit F; empty without a brief, or where the channel's niches are unknown
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
