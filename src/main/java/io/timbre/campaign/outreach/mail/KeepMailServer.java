package io.timbre.campaign.outreach.mail;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import io.timbre.access.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail server of a workspace. Whoever writes in the workspace's name may change it: that is
 * everybody in it.
 */
@Component
public class KeepMailServer {

  private final MailServers servers;
  private final HoldWorkspace workspaces;
  private final SealPasswords passwords;
  private final Clock clock;

  KeepMailServer(
      MailServers servers, HoldWorkspace workspaces, SealPasswords passwords, Clock clock) {
    this.servers = servers;
    this.workspaces = workspaces;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The server of a workspace, if it has one. */
  @Transactional(readOnly = true)
  public Optional<MailServer> of(WorkspaceId workspace) {
    return servers.findByWorkspaceId(workspace.value());
  }

  /**
   * Whether the workspace has a server. If so, nobody else of it gets past here until the end of
   * the transaction: what is queued can be counted meanwhile.
   */
  @Transactional
  public boolean holdForQueueing(WorkspaceId workspace) {
    return servers.findToQueue(workspace.value()).isPresent();
  }

  /** Whether passwords can be kept: it takes a secret to encrypt them with. */
  public boolean keepsPasswords() {
    return passwords.isPossible();
  }

  /**
   * Uses this server from now on.
   *
   * @param typed the password; empty keeps the one there is, as long as it is shown to no other
   *     account than it was given for
   * @throws PasswordMissing if somebody signs in and there is no password
   * @throws IllegalStateException if there is a password and no secret to encrypt it with
   */
  @Transactional
  public void keep(MailSettings settings, Optional<String> typed, SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    Optional<byte[]> sealed =
        settings.username().isEmpty()
            ? Optional.empty()
            : Optional.of(typed.map(passwords::seal).orElseGet(() -> kept(settings, viewer)));
    servers.save(
        new MailServer(viewer.workspaceId(), settings, sealed, viewer.id(), clock.instant()));
  }

  private byte[] kept(MailSettings settings, SignedIn viewer) {
    return of(viewer.workspaceId())
        .filter(server -> server.settings().isSameAccountAs(settings))
        .flatMap(MailServer::sealedPassword)
        .orElseThrow(PasswordMissing::new);
  }

  /** Uses none any more. */
  @Transactional
  public void forget(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    servers.deleteByWorkspaceId(viewer.workspaceId().value());
  }

  /** Somebody signs in at a server, and there is no password for that account. */
  public static class PasswordMissing extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
