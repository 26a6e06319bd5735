package io.timbre.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The clients of all workspaces. */
public interface Clients extends Repository<Client, Long> {

  Client save(Client client);

  Optional<Client> findByIdAndWorkspaceId(long id, long workspaceId);

  Optional<Client> findByWorkspaceIdAndOwnTrue(long workspaceId);

  Optional<Client> findByWorkspaceIdAndName(long workspaceId, String name);

  List<Client> findByWorkspaceIdOrderByName(long workspaceId);
}
