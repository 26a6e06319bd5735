package io.timbre.scoring;

/** What engagements are measured against. Figures are only compared within one basis. */
public enum Basis {

  /** Engagements of a post for each follower. */
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

  /** Engagements of a post for each of its views. */
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

  /** Whether the snapshot knows what this basis divides by. */
  abstract boolean measures(Snapshot snapshot);

  /** D: what this basis divides by, over 0. */
  abstract double denominator(Snapshot snapshot);

  /**
   * c: how far ln of a mean over posts lies above ln of their median, s²/2 where posts are
   * log-normal. Averages over views have both sides averaged, which leaves nothing to correct.
   */
  abstract double meanExcess(Snapshot snapshot, double s);

  /** ln((e + 0.5)/D), uncorrected. */
  final double logRate(Snapshot snapshot) {
    return Math.log((snapshot.engagements().orElseThrow() + 0.5) / denominator(snapshot));
  }
}
