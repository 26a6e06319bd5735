package io.timbre.approval;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Limits requests by guests: wrong tokens per IP address, and answers per link. Only the most
 * recently used addresses and links are remembered; the others start again with their full limit.
 */
@Component
public class LimitGuests {

  /** How many wrong tokens an IP address may send in a minute. */
  public static final int MISSES = 20;

  /** How many answers may be given by one link in a minute. */
  public static final int ANSWERS = 60;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Buckets misses;
  private final Buckets answers;

  LimitGuests(Clock clock) {
    this.misses = new Buckets(MISSES, new ByClock(clock));
    this.answers = new Buckets(ANSWERS, new ByClock(clock));
  }

  /**
   * Refuses an IP address that has sent too many wrong tokens.
   *
   * @throws TooManyTries if the limit is reached
   */
  public void refuseGuessing(String address) {
    Bucket bucket = misses.of(address);
    if (bucket.getAvailableTokens() == 0) {
      throw new TooManyTries(
          Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }
  }

  /** Counts a wrong token from an IP address. */
  public void missed(String address) {
    misses.of(address).tryConsume(1);
  }

  /**
   * Counts an answer.
   *
   * @throws TooManyTries if the limit of the link is reached
   */
  public void answering(long link) {
    ConsumptionProbe probe = answers.of(String.valueOf(link)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** A limit is reached. */
  public static class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
      this.wait = wait;
    }

    /** How long to wait before the next try, in whole seconds, at least 1. */
    public long seconds() {
      return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
  }

  /** Buckets for the most recently used names, up to {@link #MOST}. */
  private static final class Buckets {

    private static final int MOST = 10_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
          }
        };

    Buckets(int perMinute, TimeMeter time) {
      this.perMinute = perMinute;
      this.time = time;
    }

    synchronized Bucket of(String name) {
      return kept.computeIfAbsent(name, any -> fresh());
    }

    private Bucket fresh() {
      Bandwidth limit =
          Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, MINUTE).build();
      return Bucket.builder().addLimit(limit).withCustomTimePrecision(time).build();
    }
  }

  /** Gives the time of the application's clock to the buckets. */
  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
