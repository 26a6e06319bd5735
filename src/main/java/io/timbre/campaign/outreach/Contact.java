package io.timbre.campaign.outreach;

import io.timbre.access.PersonId;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.catalog.ChannelId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a workspace writes to a channel. No other workspace sees it. */
@Entity
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long workspaceId;
  private long channelId;
  private String email;
  private long addedBy;
  private Instant addedAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Contact() {}

  @SuppressWarnings("NullAway.Init")
  Contact(Correspondence with, EmailAddress address, PersonId by, Instant at) {
    this.workspaceId = with.workspace().value();
    this.channelId = with.channel().value();
    move(address, by, at);
  }

  /** Another address from now on. */
  final void move(EmailAddress address, PersonId by, Instant at) {
    email = address.value();
    addedBy = by.value();
    addedAt = at;
  }

  ChannelId channel() {
    return new ChannelId(channelId);
  }

  EmailAddress address() {
    return new EmailAddress(email);
  }
}
