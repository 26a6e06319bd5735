package io.timbre.mail.suppression;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.catalog.SubjectHash;
import io.timbre.mail.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A creator to write to: a channel, by its platform and handle so that it is recognised after
 * another import, and the address for messages, if there is one.
 */
public record Addressee(Platform platform, Handle handle, Optional<EmailAddress> address) {

  byte[] channelHash() {
    return SubjectHash.ofChannel(platform, handle);
  }

  /** The hashes of the channel and the address. Either is enough to recognise the creator. */
  List<byte[]> hashes() {
    return Stream.concat(
            Stream.of(channelHash()),
            address.map(EmailAddress::value).stream().map(SubjectHash::ofAddress))
        .toList();
  }
}
