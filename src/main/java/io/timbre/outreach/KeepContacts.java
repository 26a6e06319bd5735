package io.timbre.outreach;

import io.timbre.access.SignedIn;
import io.timbre.catalog.ChannelId;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.KeepSilence;
import io.timbre.mail.suppression.Silence;
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
  private final KeepSilence silence;
  private final Clock clock;

  KeepContacts(Contacts contacts, KeepSilence silence, Clock clock) {
    this.contacts = contacts;
    this.silence = silence;
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
  public Optional<Silence> silence(Correspondence with) {
    return silence.about(with.workspace(), with.at(of(with)));
  }

  /**
   * Saves an address of the channel, in place of any earlier one.
   *
   * @throws CannotWrite if the channel or the address was erased
   */
  @Transactional
  public void give(Correspondence with, EmailAddress address, SignedIn viewer) {
    if (silence
        .about(with.workspace(), with.at(Optional.of(address)))
        .filter(Silence.ERASED::equals)
        .isPresent()) {
      throw new CannotWrite(CannotWrite.Reason.ERASED);
    }
    contacts.keep(
        with.workspace().value(),
        with.channel().value(),
        address.value(),
        viewer.id().value(),
        clock.instant());
  }

  /** Deletes the address of the channel. */
  @Transactional
  public void forget(Correspondence with) {
    contacts.forget(with.workspace().value(), with.channel().value());
  }

  /** Notes that the channel wants no more messages from the workspace. */
  @Transactional
  public void noteSilence(Correspondence with) {
    silence.note(with.workspace(), with.at(of(with)));
  }

  /** Removes such a note. If the creator unsubscribed, that stays. */
  @Transactional
  public void liftSilence(Correspondence with) {
    silence.lift(with.workspace(), with.at(of(with)));
  }

  private Optional<Contact> find(Correspondence with) {
    return contacts.findByWorkspaceIdAndChannelId(with.workspace().value(), with.channel().value());
  }
}
