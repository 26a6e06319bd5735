package io.timbre.campaign.outreach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a mail server is waited for: a minute, then twice as long each time, for two days. */
final class Patience {

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);
  private static final Duration ALL_IN_ALL = Duration.ofDays(2);

  private Patience() {}

  /**
   * When to try again; empty where it has been long enough.
   *
   * @param tries how often it was tried before the try that just failed
   * @param since when it was to be sent first
   */
  static Optional<Instant> next(int tries, Instant since, Instant now) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
    Instant next = now.plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    return Optional.of(next).filter(at -> !at.isAfter(since.plus(ALL_IN_ALL)));
  }
}
