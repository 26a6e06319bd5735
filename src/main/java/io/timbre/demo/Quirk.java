package io.timbre.demo;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Unusual traits of made-up channels, each with the share of channels that have it. */
enum Quirk {
  NONE(0.90),
  HIDDEN_LIKES(0.02),
  BOUGHT_FOLLOWERS(0.015),
  OVERLOADED_WITH_SPONSORS(0.02),
  JUST_BEGUN(0.015),
  LONG_UNSEEN(0.03);

  private final double share;

  Quirk(double share) {
    this.share = share;
  }

  static Weighted<Quirk> usual() {
    SequencedMap<Quirk, Double> shares = new LinkedHashMap<>();
    for (Quirk quirk : values()) {
      shares.put(quirk, quirk.share);
    }
    return new Weighted<>(shares);
  }
}
