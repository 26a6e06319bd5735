package io.timbre.mail;

import io.timbre.access.PersonId;
import io.timbre.access.WorkspaceId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mail server of a workspace, with its encrypted password. */
@Entity
public class MailServer {

  @Id private long workspaceId;

  private String host;
  private int port;

  @Enumerated(EnumType.STRING)
  private MailSecurity security;

  private @Nullable String username;
  private byte @Nullable [] password;
  private String fromName;
  private String fromAddress;
  private @Nullable String replyTo;
  private long changedBy;
  private Instant changedAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected MailServer() {}

  /**
   * @param sealedPassword the encrypted password; empty if the server needs no sign-in
   * @throws IllegalArgumentException if there is only one of username and password
   */
  @SuppressWarnings("NullAway.Init")
  MailServer(
      WorkspaceId workspace,
      MailSettings settings,
      Optional<byte[]> sealedPassword,
      PersonId by,
      Instant at) {
    if (settings.username().isPresent() != sealedPassword.isPresent()) {
      throw new IllegalArgumentException(
          "A mail server must have both a username and a password, or neither");
    }
    workspaceId = workspace.value();
    host = settings.host();
    port = settings.port();
    security = settings.security();
    username = settings.username().orElse(null);
    password = sealedPassword.orElse(null);
    fromName = settings.fromName();
    fromAddress = settings.from().value();
    replyTo = settings.replyTo().map(EmailAddress::value).orElse(null);
    changedBy = by.value();
    changedAt = at;
  }

  /** The settings, without the password. */
  public MailSettings settings() {
    return new MailSettings(
        host,
        port,
        security,
        Optional.ofNullable(username),
        fromName,
        new EmailAddress(fromAddress),
        Optional.ofNullable(replyTo).map(EmailAddress::new));
  }

  /** The encrypted password; empty if the server needs no sign-in. */
  Optional<byte[]> sealedPassword() {
    return Optional.ofNullable(password).map(byte[]::clone);
  }

  /** When the settings were last changed. */
  public Instant changedAt() {
    return changedAt;
  }

  /** The person who last changed the settings. */
  public PersonId changedBy() {
    return new PersonId(changedBy);
  }
}
