package io.timbre.campaign;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The campaigns of all workspaces. */
public interface Campaigns extends Repository<Campaign, Long> {

  Campaign save(Campaign campaign);

  /** A campaign of any workspace, for jobs that one of its people started. */
  Optional<Campaign> findById(long id);

  /** A campaign of a workspace, with its client. */
  @EntityGraph(attributePaths = "client", type = EntityGraph.EntityGraphType.LOAD)
  Optional<Campaign> findByIdAndWorkspaceId(long id, long workspaceId);

  /** A campaign, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Campaign> findToChangeById(long id);

  /** The campaigns of a workspace, newest first, each with its client. */
  @EntityGraph(attributePaths = "client", type = EntityGraph.EntityGraphType.LOAD)
  List<Campaign> findByWorkspaceIdOrderByCreatedAtDesc(long workspaceId);
}
