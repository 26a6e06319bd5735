package io.timbre.campaign.erasure;

import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.silence.Addressee;
import io.timbre.campaign.outreach.silence.KeepSilence;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.catalog.Erasures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a creator who asks for it: all of their channels leave the catalogue, with everything any
 * workspace kept of them, and what people wrote or copied no longer names them. Hashes stay, so
 * that no list brings them back and no one writes to them. Amounts and figures in plans and shared
 * shortlists stay, without a name.
 */
@Component
public class EraseCreator {

  private final Channels channels;
  private final Erasures erasures;
  private final KeepSilence silence;
  private final EraseWords eraseWords;
  private final JdbcClient jdbc;

  EraseCreator(
      Channels channels,
      Erasures erasures,
      KeepSilence silence,
      EraseWords eraseWords,
      JdbcClient jdbc) {
    this.channels = channels;
    this.erasures = erasures;
    this.silence = silence;
    this.eraseWords = eraseWords;
    this.jdbc = jdbc;
  }

  /**
   * Erases the creator of a channel, whether the catalogue has it or not. Once more changes
   * nothing.
   *
   * @return how many channels left the catalogue
   */
  @Transactional
  public int erase(Addressee gone) {
    List<Channel> theirs =
        channels
            .findByPlatformAndHandle(gone.platform(), gone.handle())
            .map(channel -> channels.findByCreatorOrderByPlatform(channel.creator()))
            .orElse(List.of());
    Set<Long> ids = theirs.stream().map(channel -> channel.id().value()).collect(toSet());
    List<EmailAddress> addresses =
        Stream.concat(gone.address().stream(), addresses(ids).stream()).distinct().toList();
    silence.erase(gone);
    for (Channel channel : theirs) {
      silence.erase(new Addressee(channel.platform(), channel.handle(), Optional.empty()));
    }
    for (EmailAddress address : addresses) {
      silence.erase(new Addressee(gone.platform(), gone.handle(), Optional.of(address)));
    }
    eraseWords.of(traces(gone, theirs, ids, addresses));
    erasures.forget(theirs);
    return theirs.size();
  }

  private static Traces traces(
      Addressee gone, List<Channel> theirs, Set<Long> ids, List<EmailAddress> addresses) {
    return new Traces(
        ids,
        theirs.stream().map(channel -> channel.creator().name()).collect(toSet()),
        Stream.concat(
                Stream.of(gone.handle().value()),
                theirs.stream().map(channel -> channel.handle().value()))
            .collect(toSet()),
        addresses.stream().map(EmailAddress::value).collect(toSet()));
  }

  /** Where any workspace wrote to these channels. */
  private List<EmailAddress> addresses(Set<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select email from contact where channel_id in (:channels)
                union
                select recipient from message where channel_id in (:channels) and recipient <> ''
                """)
            .param("channels", ids)
            .query((row, number) -> new EmailAddress(row.getString(1)))
            .list();
  }
}
