package io.timbre.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mail servers of all workspaces. Each method takes the workspace. */
interface MailServers extends Repository<MailServer, Long> {

  MailServer save(MailServer server);

  Optional<MailServer> findByWorkspaceId(long workspaceId);

  /**
   * The server of a workspace, locked until the transaction ends, so that no one else in the
   * workspace queues a message.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from MailServer where workspaceId = ?1")
  Optional<MailServer> findToQueue(long workspaceId);

  void deleteByWorkspaceId(long workspaceId);
}
