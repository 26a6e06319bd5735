package io.timbre.campaign.outreach.mail;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mail servers of all workspaces: whoever asks says for which. */
interface MailServers extends Repository<MailServer, Long> {

  MailServer save(MailServer server);

  Optional<MailServer> findByWorkspaceId(long workspaceId);

  /** The server, while nobody else of the workspace may queue anything for it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from MailServer where workspaceId = ?1")
  Optional<MailServer> findToQueue(long workspaceId);

  void deleteByWorkspaceId(long workspaceId);
}
