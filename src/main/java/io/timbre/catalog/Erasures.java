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
 * that they are recognised when a list brings them again.
 */
@Component
public class Erasures {

  /** What was erased up to a moment. */
  public record Known(Set<ByteBuffer> hashes) {

    /** Whether a channel was erased. */
    public boolean include(Platform platform, Handle handle) {
      return !hashes.isEmpty()
          && hashes.contains(ByteBuffer.wrap(SubjectHash.ofChannel(platform, handle)));
    }
  }

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Erasures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** All that was erased so far. */
  @Transactional(readOnly = true)
  public Known known() {
    List<byte[]> hashes =
        jdbc.sql("select subject_hash from erasure")
            .query((row, number) -> row.getBytes("subject_hash"))
            .list();
    return new Known(hashes.stream().map(ByteBuffer::wrap).collect(Collectors.toUnmodifiableSet()));
  }

  /** Recognises these from now on; once more changes nothing. */
  @Transactional
  public void add(Collection<byte[]> subjectHashes) {
    Timestamp now = Timestamp.from(clock.instant());
    for (byte[] hash : subjectHashes) {
      jdbc.sql("insert into erasure (subject_hash, at) values (?, ?) on conflict do nothing")
          .params(hash, now)
          .update();
    }
  }

  /** Takes channels of one creator out of the catalogue, with all that was measured of them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Channel> channels) {
    for (Channel channel : channels) {
      jdbc.sql(
              """
              with gone as (delete from channel where id = :id returning creator_id)
              delete from creator where id in (select creator_id from gone)
                and not exists (
                  select from channel where creator_id = creator.id and channel.id <> :id)
              """)
          .param("id", channel.id().value())
          .update();
    }
    events.publishEvent(new CatalogChanged(clock.instant()));
  }
}
