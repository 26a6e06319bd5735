package io.timbre.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords. After {@value #FREE} wrong passwords for a username from
 * one address, the next attempt is refused for half a minute, then for one minute, two and so on,
 * up to fifteen. The failures are kept in memory and their number is bounded: to fill it, an
 * attacker has to wait for a password hash for each entry.
 */
@Component
class FailedAttempts {

  private static final int FREE = 5;
  private static final int MOST_KEPT = 10_000;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final Clock clock;
  private final Map<Source, Failures> kept =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FailedAttempts(Clock clock) {
    this.clock = clock;
  }

  synchronized void refuseIfTooMany(Authentication attempt) {
    Failures failures = kept.get(Source.of(attempt));
    if (failures != null) {
      Duration left = Duration.between(clock.instant(), failures.nextLookedAt());
      if (left.isPositive()) {
        throw new TooManyAttempts(left.plusSeconds(1));
      }
    }
  }

  synchronized void add(Authentication attempt) {
    Instant now = clock.instant();
    // Removed first, so that the newest entry is last and the eldest is the first to be dropped.
    Failures before = kept.remove(Source.of(attempt));
    int already = before == null || before.forgottenAt(now) ? 0 : before.count();
    kept.put(Source.of(attempt), new Failures(already + 1, now));
  }

  synchronized void forget(Authentication attempt) {
    kept.remove(Source.of(attempt));
  }

  private record Source(String username, String address) {

    static Source of(Authentication attempt) {
      String address =
          attempt.getDetails() instanceof WebAuthenticationDetails details
              ? details.getRemoteAddress()
              : "";
      return new Source(Person.asKept(attempt.getName()), address);
    }
  }

  private record Failures(int count, Instant last) {

    boolean forgottenAt(Instant now) {
      return last.plus(FORGOTTEN_AFTER).isBefore(now);
    }

    Instant nextLookedAt() {
      if (count < FREE) {
        return last;
      }
      Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 10));
      return last.plus(doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT);
    }
  }
}
