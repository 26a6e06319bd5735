package io.timbre.mail;

import io.timbre.access.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a test message through a workspace's mail server. */
@Component
public class SendTestMessage {

  private final KeepMailServer servers;
  private final Deliver delivery;

  SendTestMessage(KeepMailServer servers, Deliver delivery) {
    this.servers = servers;
    this.delivery = delivery;
  }

  /** Sends the message and returns the outcome; empty if the workspace has no server. */
  public Optional<DeliveryResult> send(
      EmailAddress to, String subject, String text, SignedIn viewer) {
    return servers
        .of(viewer.workspaceId())
        .map(server -> {
          String mimeId = Mail.newId(server.settings().from());
          Mail mail = new Mail(to, subject, text, mimeId, Optional.empty());
          return delivery.deliver(server, mail, () -> true);
        });
  }
}
