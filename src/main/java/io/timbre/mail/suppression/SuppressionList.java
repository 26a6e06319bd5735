package io.timbre.mail.suppression;

import io.timbre.access.WorkspaceId;
import io.timbre.catalog.Erasures;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the channels and addresses that must not be written to. Either is enough to recognise a
 * creator.
 */
@Component
public class SuppressionList {

  private final Erasures erasures;
  private final JdbcClient jdbc;
  private final Clock clock;

  SuppressionList(Erasures erasures, JdbcClient jdbc, Clock clock) {
    this.erasures = erasures;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns why a workspace must not write to a creator; empty if it may. */
  @Transactional(readOnly = true)
  public Optional<SuppressionReason> about(WorkspaceId workspace, Addressee addressee) {
    return jdbc
        .sql(
            """
            select 'ERASED' from erasure where subject_hash in (:subjects)
            union all
            select case when by_hand then 'NOTED' else 'UNSUBSCRIBED' end from suppression
            where workspace_id = :workspace and subject_hash in (:subjects)
            """)
        .param("workspace", workspace.value())
        .param("subjects", addressee.hashes())
        .query((row, number) -> SuppressionReason.valueOf(row.getString(1)))
        .list()
        .stream()
        .min(Enum::compareTo);
  }

  /** Notes for a workspace that a creator wants no more messages. */
  @Transactional
  public void note(WorkspaceId workspace, Addressee addressee) {
    addressee
        .hashes()
        .forEach(subject -> suppress(workspace.value(), subject, SuppressionReason.NOTED));
  }

  /** Removes such a note. If the creator unsubscribed, that stays. */
  @Transactional
  public void lift(WorkspaceId workspace, Addressee addressee) {
    jdbc.sql(
            """
            delete from suppression
            where workspace_id = :workspace and subject_hash in (:subjects) and by_hand
            """)
        .param("workspace", workspace.value())
        .param("subjects", addressee.hashes())
        .update();
  }

  /** Keeps all workspaces from writing to a creator from now on. */
  @Transactional
  public void erase(Addressee addressee) {
    erasures.add(addressee.hashes());
  }

  /**
   * Records that a recipient unsubscribed by the link in a message. This overrides notes by hand.
   */
  void unsubscribe(long workspace, List<byte[]> subjects) {
    subjects.forEach(subject -> suppress(workspace, subject, SuppressionReason.UNSUBSCRIBED));
  }

  private void suppress(long workspace, byte[] subject, SuppressionReason why) {
    jdbc.sql(
            """
            insert into suppression (workspace_id, subject_hash, by_hand, at) values (?, ?, ?, ?)
            on conflict (workspace_id, subject_hash)
            do update set by_hand = suppression.by_hand and excluded.by_hand
            """)
        .params(workspace, subject, why == SuppressionReason.NOTED, now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
