package io.timbre.outreach;

import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The address at which a workspace writes to a channel. Other workspaces do not see it. */
@Entity
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private long channelId;
  private String email;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  ChannelId channel() {
    return new ChannelId(channelId);
  }

  EmailAddress address() {
    return new EmailAddress(email);
  }
}
