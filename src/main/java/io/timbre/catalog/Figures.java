package io.timbre.catalog;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The figures counted on a channel. Averages are per post. An unknown figure is null, never zero.
 *
 * @param followers followers on the day, at least 0
 * @param engagements likes and comments of an average post; null where likes are hidden, since
 *     comments alone are not engagements
 * @param likes likes of an average post
 * @param comments comments on an average post
 * @param shares shares of an average post; shown, but not part of the engagements
 * @param saves saves of an average post; shown, but not part of the engagements
 * @param views views of an average post
 * @param posts how many posts the averages were taken over, at least 1
 * @param windowDays how many days those posts span, at least 1
 * @param median whether the source gave medians where others give means
 * @param sponsoredPosts how many of the measured posts were sponsored
 * @param measuredPosts how many posts were checked for sponsors
 */
@Embeddable
public record Figures(
    @Nullable Long followers,
    @Nullable Double engagements,
    @Nullable Double likes,
    @Nullable Double comments,
    @Nullable Double shares,
    @Nullable Double saves,
    @Nullable Double views,
    @Nullable Integer posts,
    @Nullable Integer windowDays,
    boolean median,
    @Nullable Integer sponsoredPosts,
    @Nullable Integer measuredPosts) {

  public Figures {
    atLeast(0, "followers", followers);
    atLeast(0, "engagements", engagements);
    atLeast(0, "likes", likes);
    atLeast(0, "comments", comments);
    atLeast(0, "shares", shares);
    atLeast(0, "saves", saves);
    atLeast(0, "views", views);
    atLeast(1, "posts", posts);
    atLeast(1, "windowDays", windowDays);
    atLeast(0, "sponsoredPosts", sponsoredPosts);
    atLeast(0, "measuredPosts", measuredPosts);
  }

  private static void atLeast(int least, String name, @Nullable Number figure) {
    // Written so that NaN is refused as well.
    if (figure != null && !(figure.doubleValue() >= least)) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", not " + figure);
    }
  }
}
