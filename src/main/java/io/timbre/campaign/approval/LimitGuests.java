package io.timbre.campaign.approval;

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
 * How often guests may try: tokens that open nothing, by address, and answers, by link. What is
 * remembered is bounded; whoever was forgotten longest starts anew.
 */
@Component
public class LimitGuests {

  /** Tokens that open nothing, in a minute from one address. */
  public static final int MISSES = 20;

  /** Answers in a minute by one link. */
  public static final int ANSWERS = 60;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Buckets misses;
  private final Buckets answers;

  LimitGuests(Clock clock) {
    this.misses = new Buckets(MISSES, new ByClock(clock));
    this.answers = new Buckets(ANSWERS, new ByClock(clock));
  }

  /**
   * Refuses an address that missed too often of late.
   *
   * @throws TooManyTries if it did
   */
  public void refuseGuessing(String address) {
    Bucket bucket = misses.of(address);
    if (bucket.getAvailableTokens() == 0) {
      throw new TooManyTries(
          Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }
  }

  /** An address came with a token that opens nothing. */
  public void missed(String address) {
    misses.of(address).tryConsume(1);
  }

  /**
   * Counts an answer.
   *
   * @throws TooManyTries if there were too many of late
   */
  public void answering(long link) {
    ConsumptionProbe probe = answers.of(String.valueOf(link)).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** There were too many tries of late. */
  public static class TooManyTries extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyTries(Duration wait) {
      this.wait = wait;
    }

    /** How long until the next one, in whole seconds, at least 1. */
    public long seconds() {
      return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
  }

  /** A bucket for each of the latest names. */
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

  /** The application's clock, for buckets. */
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
