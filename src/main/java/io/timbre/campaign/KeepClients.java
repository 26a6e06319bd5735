package io.timbre.campaign;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A workspace's clients. A brand is its own client and has no other; an agency has as many as it
 * likes.
 */
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

  /**
   * The clients that the viewer has, by name; a brand that never started a campaign has none yet.
   */
  @Transactional(readOnly = true)
  public List<Client> of(SignedIn viewer) {
    return viewer.role() == Role.MARKETER
        ? clients.findByWorkspaceIdAndOwnTrue(viewer.workspaceId().value()).stream().toList()
        : clients.findByWorkspaceIdOrderByName(viewer.workspaceId().value());
  }

  /** The viewer's workspace as its own client, which it is from when this is first asked. */
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
   * Takes a client on.
   *
   * @throws NameTaken if the workspace has a client of that name
   */
  @Transactional
  public ClientId add(String name, SignedIn viewer) {
    refuseTaken(name, viewer);
    return clients.save(new Client(viewer.workspaceId(), name, clock.instant())).id();
  }

  /**
   * Calls a client something else.
   *
   * @throws NameTaken if the workspace has another client of that name
   * @throws NoSuchCampaign if the client is not the viewer's
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
   * @throws NoSuchCampaign if it is not theirs, or not at all
   */
  Client open(ClientId id, SignedIn viewer) {
    return clients
        .findByIdAndWorkspaceId(id.value(), viewer.workspaceId().value())
        .orElseThrow(NoSuchCampaign::new);
  }

  /** The workspace has a client of that name already. */
  public static class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
