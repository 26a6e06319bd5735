package io.timbre.mail.suppression;

import io.timbre.access.WorkspaceId;
import io.timbre.catalog.SubjectHash;
import io.timbre.shell.PublicAddress;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates the links by which recipients unsubscribe, and acts on them. The links cannot be guessed.
 */
@Component
public class UnsubscribeLinks {

  private static final int TOKEN = 32;

  private final JdbcClient jdbc;
  private final SuppressionList suppression;
  private final Clock clock;
  private final PublicAddress publicAddress;

  UnsubscribeLinks(
      JdbcClient jdbc, SuppressionList suppression, Clock clock, PublicAddress publicAddress) {
    this.jdbc = jdbc;
    this.suppression = suppression;
    this.clock = clock;
    this.publicAddress = publicAddress;
  }

  /**
   * Creates a link for a message. Only its hash is stored.
   *
   * @param addressee the recipient, with the address that the message is sent to
   */
  @Transactional
  public String newLink(WorkspaceId workspace, Addressee addressee) {
    byte[] random = new byte[TOKEN];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    jdbc.sql(
            """
            insert into unsubscribe_link
              (token_hash, workspace_id, address_hash, channel_hash, created_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            SubjectHash.of(token),
            workspace.value(),
            SubjectHash.ofAddress(addressee.address().orElseThrow().value()),
            addressee.channelHash(),
            Timestamp.from(clock.instant()))
        .update();
    return publicAddress.of("/unsubscribe/" + token);
  }

  /**
   * Returns the name of the workspace that a link unsubscribes from; empty if there is no such
   * link.
   */
  @Transactional(readOnly = true)
  public Optional<String> sender(String token) {
    return jdbc.sql(
            """
            select name from workspace join unsubscribe_link on workspace_id = id
            where token_hash = ?
            """)
        .param(SubjectHash.of(token))
        .query(String.class)
        .optional();
  }

  /**
   * Unsubscribes the recipient of the link from the workspace's messages. Using a link again, or a
   * wrong one, changes nothing.
   */
  @Transactional
  public void unsubscribe(String token) {
    jdbc.sql(
            """
            select workspace_id, address_hash, channel_hash from unsubscribe_link
            where token_hash = ?
            """)
        .param(SubjectHash.of(token))
        .query((row, number) -> new Link(row.getLong(1), row.getBytes(2), row.getBytes(3)))
        .optional()
        .ifPresent(link ->
            suppression.unsubscribe(link.workspace(), List.of(link.address(), link.channel())));
  }

  /** The workspace of a link, and the hashes of its recipient. */
  @SuppressWarnings("ArrayRecordComponent") // Links are not compared.
  private record Link(long workspace, byte[] address, byte[] channel) {}
}
