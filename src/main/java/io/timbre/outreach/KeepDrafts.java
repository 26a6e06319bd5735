package io.timbre.outreach;

import io.timbre.outreach.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the drafts of messages: at most one for each person and creator. */
@Component
public class KeepDrafts {

  /**
   * A message that is not sent yet.
   *
   * @param key a new key each time the draft is saved, by which it can be sent once
   */
  public record Draft(UUID key, Wording wording) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Saves a draft in place of the viewer's earlier draft to the creator. */
  @Transactional
  public void keep(Correspondence with, Wording wording) {
    jdbc.sql(
            """
            insert into message_draft
              (campaign_id, channel_id, person_id, key, subject, body, written_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (campaign_id, channel_id, person_id) do update
            set key = excluded.key, subject = excluded.subject, body = excluded.body,
              written_at = excluded.written_at
            """)
        .params(
            with.campaign().id().value(),
            with.channel().value(),
            with.viewer().id().value(),
            UUID.randomUUID(),
            wording.subject(),
            wording.body(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Returns the viewer's draft to the creator. */
  @Transactional(readOnly = true)
  public Optional<Draft> of(Correspondence with) {
    return jdbc.sql(
            """
            select key, subject, body from message_draft
            where campaign_id = ? and channel_id = ? and person_id = ?
            """)
        .params(with.campaign().id().value(), with.channel().value(), with.viewer().id().value())
        .query(KeepDrafts::read)
        .optional();
  }

  /**
   * Deletes a draft and returns its wording; empty if it is gone. If two requests come at once,
   * only one gets it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Wording> take(Correspondence with, UUID key) {
    return jdbc.sql(
            """
            delete from message_draft
            where campaign_id = ? and channel_id = ? and person_id = ? and key = ?
            returning key, subject, body
            """)
        .params(
            with.campaign().id().value(), with.channel().value(), with.viewer().id().value(), key)
        .query(KeepDrafts::read)
        .optional()
        .map(Draft::wording);
  }

  private static Draft read(ResultSet row, int number) throws SQLException {
    Wording wording = new Wording(row.getString("subject"), row.getString("body"));
    return new Draft(row.getObject("key", UUID.class), wording);
  }
}
