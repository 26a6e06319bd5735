package io.timbre.campaign.outreach.silence;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.catalog.SubjectHash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The creator who is written to: a channel by its platform and handle, so that it stays the same
 * when it is imported anew, and the address a message goes to, if there is one yet.
 */
public record Addressee(Platform platform, Handle handle, Optional<EmailAddress> address) {

  byte[] channelHash() {
    return SubjectHash.ofChannel(platform, handle);
  }

  /** Either of these is enough to recognise them. */
  List<byte[]> hashes() {
    return Stream.concat(
            Stream.of(channelHash()),
            address.map(EmailAddress::value).stream().map(SubjectHash::ofAddress))
        .toList();
  }
}
