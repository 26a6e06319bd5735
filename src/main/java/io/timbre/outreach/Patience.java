package io.timbre.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides when a message is tried again: after a minute, then after twice as long each time up to
 * four hours, for two days in all.
 */
final class Patience {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);
  private static final Duration ALL_IN_ALL = Duration.ofDays(2);

  private Patience() {}

  /**
   * Returns when to try again; empty after two days.
   *
   * @param tries how many tries there were before the one that has just failed
   * @param since when the message was queued
   */
  static Optional<Instant> next(int tries, Instant since, Instant now) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
    Instant next = now.plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    return Optional.of(next).filter(at -> !at.isAfter(since.plus(ALL_IN_ALL)));
  }
}
