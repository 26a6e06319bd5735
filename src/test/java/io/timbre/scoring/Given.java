package io.timbre.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Facts to begin a test with, and the same facts with one figure changed. */
final class Given {

  static final Benchmark INSTAGRAM = Seed.of("INSTAGRAM");
  static final Benchmark TIKTOK = Seed.of("TIKTOK");

  private Given() {}

  /** Means over twelve posts of thirty days, views unknown. */
  static Snapshot snapshot(int age, long followers, double engagements) {
    return new Snapshot(
        age,
        OptionalLong.of(followers),
        OptionalDouble.of(engagements),
        OptionalDouble.empty(),
        OptionalInt.of(12),
        OptionalInt.of(30),
        false);
  }

  static Snapshot aged(Snapshot s, int age) {
    return new Snapshot(
        age, s.followers(), s.engagements(), s.views(), s.posts(), s.windowDays(), s.median());
  }

  static Snapshot withFollowers(Snapshot s, OptionalLong followers) {
    return new Snapshot(
        s.age(), followers, s.engagements(), s.views(), s.posts(), s.windowDays(), s.median());
  }

  static Snapshot withEngagements(Snapshot s, OptionalDouble engagements) {
    return new Snapshot(
        s.age(), s.followers(), engagements, s.views(), s.posts(), s.windowDays(), s.median());
  }

  static Snapshot withViews(Snapshot s, double views) {
    OptionalDouble known = OptionalDouble.of(views);
    return new Snapshot(
        s.age(), s.followers(), s.engagements(), known, s.posts(), s.windowDays(), s.median());
  }

  static Snapshot withPosts(Snapshot s, OptionalInt posts) {
    return new Snapshot(
        s.age(), s.followers(), s.engagements(), s.views(), posts, s.windowDays(), s.median());
  }

  static Snapshot withWindow(Snapshot s, OptionalInt windowDays) {
    return new Snapshot(
        s.age(), s.followers(), s.engagements(), s.views(), s.posts(), windowDays, s.median());
  }

  static Snapshot ofMedians(Snapshot s) {
    return new Snapshot(
        s.age(), s.followers(), s.engagements(), s.views(), s.posts(), s.windowDays(), true);
  }

  static Snapshot withHiddenLikes(Snapshot s) {
    return withEngagements(s, OptionalDouble.empty());
  }

  /** Followers are those of the first snapshot; no price, ad load unknown. */
  static Facts facts(Snapshot... snapshots) {
    OptionalLong followers =
        snapshots.length == 0 ? OptionalLong.empty() : snapshots[0].followers();
    return new Facts(
        List.of(snapshots),
        followers,
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  static Facts withSnapshots(Facts f, List<Snapshot> snapshots) {
    return new Facts(snapshots, f.followers(), f.price(), f.sponsoredPosts(), f.measuredPosts());
  }

  static Facts withFollowers(Facts f, OptionalLong followers) {
    return new Facts(f.snapshots(), followers, f.price(), f.sponsoredPosts(), f.measuredPosts());
  }

  static Facts priced(Facts f, double price) {
    OptionalDouble known = OptionalDouble.of(price);
    return new Facts(f.snapshots(), f.followers(), known, f.sponsoredPosts(), f.measuredPosts());
  }

  static Facts sponsored(Facts f, int sponsored, int measured) {
    return new Facts(
        f.snapshots(),
        f.followers(),
        f.price(),
        OptionalInt.of(sponsored),
        OptionalInt.of(measured));
  }

  /** On Instagram, under the seed. */
  static Standing standing(Facts facts) {
    return new ScoreModel(INSTAGRAM).standing(facts);
  }

  static NicheShare niche(double share, String... path) {
    return new NicheShare(List.of(path), share);
  }
}
