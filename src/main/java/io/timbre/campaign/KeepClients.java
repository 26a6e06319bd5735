package io.timbre.campaign;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients of a workspace. A brand's only client is itself; an agency may have any number. */
@Component
public class KeepClients {

  private final Clients clients;
  private final HoldWorkspace workspaces;
  private final Clock clock;

  KeepClients(Clients clients, HoldWorkspace workspaces, Clock clock) {
    this.clients = clients;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  /** The clients of the viewer's workspace, by name. A brand has none before its first campaign. */
  @Transactional(readOnly = true)
  public List<Client> of(SignedIn viewer) {
    return viewer.role() == Role.MARKETER
        ? clients.findByWorkspaceIdAndOwnTrue(viewer.workspaceId().value()).stream().toList()
        : clients.findByWorkspaceIdOrderByName(viewer.workspaceId().value());
  }

  /** The viewer's workspace as its own client, stored the first time this is called. */
  @Transactional
  public ClientId itself(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    return clients
        .findByWorkspaceIdAndOwnTrue(viewer.workspaceId().value())
        .orElseGet(() ->
            clients.save(Client.itself(viewer.workspaceId(), viewer.workspace(), clock.instant())))
        .id();
  }

  /**
   * Adds a client.
   *
   * @throws NameTaken if the workspace has a client of that name
   */
  @Transactional
  public ClientId add(String name, SignedIn viewer) {
    refuseTaken(name, viewer);
    return clients.save(new Client(viewer.workspaceId(), name, clock.instant())).id();
  }

  /**
   * Renames a client.
   *
   * @throws NameTaken if the workspace has another client of that name
   * @throws NoSuchCampaign if the viewer's workspace has no such client
   */
  @Transactional
  public void rename(ClientId id, String name, SignedIn viewer) {
    Client client = open(id, viewer);
    if (!client.name().equals(name.strip())) {
      refuseTaken(name, viewer);
      client.rename(name);
    }
  }

  private void refuseTaken(String name, SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    if (clients.findByWorkspaceIdAndName(viewer.workspaceId().value(), name.strip()).isPresent()) {
      throw new NameTaken();
    }
  }

  /**
   * A client of the viewer's workspace.
   *
   * @throws NoSuchCampaign if the viewer's workspace has no such client
   */
  Client open(ClientId id, SignedIn viewer) {
    return clients
        .findByIdAndWorkspaceId(id.value(), viewer.workspaceId().value())
        .orElseThrow(NoSuchCampaign::new);
  }

  /** The workspace already has a client of that name. */
  public static class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
