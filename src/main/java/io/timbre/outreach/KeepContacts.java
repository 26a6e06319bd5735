package io.timbre.outreach;

import io.timbre.access.SignedIn;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.SuppressionList;
import io.timbre.mail.suppression.SuppressionReason;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the addresses that a workspace has of channels, and says whether it may write to them. */
@Component
public class KeepContacts {

  private final Contacts contacts;
  private final SuppressionList suppression;
  private final Clock clock;

  KeepContacts(Contacts contacts, SuppressionList suppression, Clock clock) {
    this.contacts = contacts;
    this.suppression = suppression;
    this.clock = clock;
  }

  /** Returns the workspace's address of the channel. */
  @Transactional(readOnly = true)
  public Optional<EmailAddress> of(Correspondence with) {
    return find(with).map(Contact::address);
  }

  /** Returns those addresses of the channels that the workspace has. */
  @Transactional(readOnly = true)
  public Map<ChannelId, EmailAddress> of(SignedIn viewer, Collection<ChannelId> channels) {
    return contacts
        .findByWorkspaceIdAndChannelIdIn(
            viewer.workspaceId().value(), channels.stream().map(ChannelId::value).toList())
        .stream()
        .collect(Collectors.toMap(Contact::channel, Contact::address));
  }

  /** Returns why the channel must not be written to; empty if it may be. */
  @Transactional(readOnly = true)
  public Optional<SuppressionReason> suppression(Correspondence with) {
    return suppression.about(with.workspace(), with.at(of(with)));
  }

  /**
   * Saves an address of the channel, in place of any earlier one.
   *
   * @throws CannotWrite if the channel or the address was erased
   */
  @Transactional
  public void give(Correspondence with, EmailAddress address) {
    if (suppression
        .about(with.workspace(), with.at(Optional.of(address)))
        .filter(SuppressionReason.ERASED::equals)
        .isPresent()) {
      throw new CannotWrite(CannotWrite.Reason.ERASED);
    }
    contacts.keep(
        with.workspace().value(),
        with.channel().value(),
        address.value(),
        with.viewer().id().value(),
        clock.instant());
  }

  /** Deletes the address of the channel. */
  @Transactional
  public void forget(Correspondence with) {
    contacts.forget(with.workspace().value(), with.channel().value());
  }

  /** Notes that the channel wants no more messages from the workspace. */
  @Transactional
  public void suppress(Correspondence with) {
    suppression.note(with.workspace(), with.at(of(with)));
  }

  /** Removes such a note. If the creator unsubscribed, that stays. */
  @Transactional
  public void allow(Correspondence with) {
    suppression.lift(with.workspace(), with.at(of(with)));
  }

  private Optional<Contact> find(Correspondence with) {
    return contacts.findByWorkspaceIdAndChannelId(with.workspace().value(), with.channel().value());
  }
}
