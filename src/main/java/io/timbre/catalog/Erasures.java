package io.timbre.catalog;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The channels and addresses of creators who asked to be erased. Only hashes of them are kept, so
 * that they are recognised when a list contains them again.
 */
@Component
public class Erasures {

  /** The hashes of everything erased so far. */
  public record Known(Set<ByteBuffer> hashes) {

    /** Whether a channel was erased. */
    public boolean include(Platform platform, Handle handle) {
      return !hashes.isEmpty()
          && hashes.contains(ByteBuffer.wrap(SubjectHash.ofChannel(platform, handle)));
    }
  }

  /** The creator's name on a channel of which only agreed terms are left. */
  public static final String NAME = "Erased creator";

  /**
   * Advisory locks. Whatever adds creators or copies their names holds the matching lock in shared
   * mode; an erasure takes both exclusively.
   */
  private static final long LISTS = 0x6572617365L;

  private static final long COPIES = LISTS + 1;

  private static final String HOLD_OFF = "select pg_advisory_xact_lock_shared(?)";
  private static final String TAKE_TURN = "select pg_advisory_xact_lock(?)";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Erasures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The handle of a channel of which only agreed terms are left. No platform allows such a handle.
   */
  public static String handle(long channel) {
    return "Erased " + channel;
  }

  /** Returns everything erased so far. No erasure can begin until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Known known() {
    lock(HOLD_OFF, LISTS);
    List<byte[]> hashes =
        jdbc.sql("select subject_hash from erasure")
            .query((row, number) -> row.getBytes("subject_hash"))
            .list();
    return new Known(hashes.stream().map(ByteBuffer::wrap).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * Keeps creators from being erased until the transaction ends. Code that copies their names calls
   * this, since it could otherwise write the names after an erasure.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void holdOff() {
    lock(HOLD_OFF, COPIES);
  }

  /**
   * Waits for imports that are being applied and names that are being copied, and makes later ones
   * wait until the transaction ends.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeTurn() {
    lock(TAKE_TURN, LISTS);
    lock(TAKE_TURN, COPIES);
  }

  private void lock(String how, long what) {
    jdbc.sql(how).param(what).query(row -> {});
  }

  /** Adds hashes to recognise from now on. Hashes that are known already change nothing. */
  @Transactional
  public void add(Collection<byte[]> subjectHashes) {
    Timestamp now = Timestamp.from(clock.instant());
    for (byte[] hash : subjectHashes) {
      jdbc.sql("insert into erasure (subject_hash, at) values (?, ?) on conflict do nothing")
          .params(hash, now)
          .update();
    }
  }

  /**
   * Removes channels from the catalogue, with everything that was measured of them.
   *
   * @param kept ids of channels that agreed terms refer to: they stay without a name and in no
   *     ranking
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Channel> channels, Set<Long> kept) {
    Long[] all = channels.stream().map(channel -> channel.id().value()).toArray(Long[]::new);
    Long[] stay = kept.toArray(Long[]::new);
    for (String table : List.of("engagement_snapshot", "rate", "channel_niche")) {
      jdbc.sql("delete from " + table + " where channel_id = any(?)").param(all).update();
    }
    for (Long channel : kept) {
      jdbc.sql(
              """
              update channel set handle = ?, country = null, language = null, erased = true
              where id = ?
              """)
          .params(handle(channel), channel)
          .update();
    }
    jdbc.sql(
            """
            update creator set name = ?
            where id in (select creator_id from channel where id = any(?))
            """)
        .params(NAME, stay)
        .update();
    jdbc.sql(
            """
            with gone as (
              delete from channel where id = any(:all) and not id = any(:stay)
              returning id, creator_id)
            delete from creator where id in (select creator_id from gone)
              and not exists (
                select from channel
                where creator_id = creator.id and id not in (select id from gone))
            """)
        .param("all", all)
        .param("stay", stay)
        .update();
    events.publishEvent(new CatalogChanged(clock.instant()));
  }
}
