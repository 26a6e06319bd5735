package io.timbre.mail;

import io.timbre.access.HoldWorkspace;
import io.timbre.access.SignedIn;
import io.timbre.access.WorkspaceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the mail server of a workspace. Everyone in the workspace may change it, since everyone
 * writes messages in its name.
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

  /** Returns the server of a workspace, if it has one. */
  @Transactional(readOnly = true)
  public Optional<MailServer> of(WorkspaceId workspace) {
    return servers.findByWorkspaceId(workspace.value());
  }

  /**
   * Whether the workspace has a server. If it has, the server is locked until the transaction ends,
   * so that no one else in the workspace queues a message while messages are counted.
   */
  @Transactional
  public boolean holdForQueueing(WorkspaceId workspace) {
    return servers.findToQueue(workspace.value()).isPresent();
  }

  /** Whether passwords can be stored, which needs a secret to encrypt them with. */
  public boolean keepsPasswords() {
    return passwords.isPossible();
  }

  /**
   * Saves the server of the viewer's workspace, in place of any earlier one.
   *
   * @param typed the password; empty keeps the present one, which is possible only for the account
   *     that it was given for
   * @throws PasswordMissing if there is a username and no password for that account
   * @throws IllegalStateException if a password is given and there is no secret to encrypt it with
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

  /** Deletes the server of the viewer's workspace. */
  @Transactional
  public void forget(SignedIn viewer) {
    workspaces.hold(viewer.workspaceId());
    servers.deleteByWorkspaceId(viewer.workspaceId().value());
  }

  /** The settings have a username, but there is no password for that account. */
  public static class PasswordMissing extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}
