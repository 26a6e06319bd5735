package io.timbre.scoring;

/** What engagements are divided by to give a rate. Rates are compared only within one basis. */
public enum Basis {

  /** Engagements of a post per follower. */
  FOLLOWERS {
    @Override
    boolean measures(Snapshot snapshot) {
      return snapshot.knowsFollowers();
    }

    @Override
    double denominator(Snapshot snapshot) {
      return snapshot.followers().orElseThrow();
    }

    @Override
    double meanExcess(Snapshot snapshot, double s) {
      return snapshot.median() ? 0 : s * s / 2;
    }
  },

  /** Engagements of a post per view of that post. */
  VIEWS {
    @Override
    boolean measures(Snapshot snapshot) {
      return snapshot.knowsViews();
    }

    @Override
    double denominator(Snapshot snapshot) {
      return snapshot.views().orElseThrow();
    }

    @Override
    double meanExcess(Snapshot snapshot, double s) {
      return 0;
    }
  };

  /** Whether the snapshot has the figure that this basis divides by. */
  abstract boolean measures(Snapshot snapshot);

  /** D: the figure that this basis divides by, over 0. */
  abstract double denominator(Snapshot snapshot);

  /**
   * c: how far ln of a mean over posts lies above ln of their median. This is s²/2 if posts are
   * log-normal. Over views it is 0, because both engagements and views are averages and the excess
   * cancels out.
   */
  abstract double meanExcess(Snapshot snapshot, double s);

  /** ln((e + 0.5)/D), without the correction for means. */
  final double logRate(Snapshot snapshot) {
    return Math.log((snapshot.engagements().orElseThrow() + 0.5) / denominator(snapshot));
  }
}
