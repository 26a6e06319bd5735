package io.timbre.campaign.erasure;

import static java.util.stream.Collectors.toSet;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.silence.Addressee;
import io.timbre.campaign.outreach.silence.KeepSilence;
import io.timbre.campaign.plan.EndSearches;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.catalog.Erasures;
import io.timbre.catalog.Handle;
import io.timbre.niche.EnglishWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * shortlists stay, and so does what was agreed, without a name.
 */
@Component
public class EraseCreator {

  /** Everything that is kept about a channel beside its place on a shortlist. */
  private static final List<String> ABOUT =
      List.of(
          "shortlist_note",
          "activity",
          "hidden_channel",
          "contact",
          "message",
          "message_draft",
          "reply",
          "follow_up");

  private static final String AGREED = "state in ('AGREED', 'LIVE', 'DONE')";

  /** Stands where an erased address stood. It leads nowhere, by RFC 2606. */
  private static final EmailAddress NOWHERE = new EmailAddress("erased@erased.invalid");

  private final Channels channels;
  private final Erasures erasures;
  private final KeepSilence silence;
  private final EndSearches endSearches;
  private final EraseWords eraseWords;
  private final JdbcClient jdbc;
  private final EnglishWords english = EnglishWords.shipped();

  EraseCreator(
      Channels channels,
      Erasures erasures,
      KeepSilence silence,
      EndSearches endSearches,
      EraseWords eraseWords,
      JdbcClient jdbc) {
    this.channels = channels;
    this.erasures = erasures;
    this.silence = silence;
    this.endSearches = endSearches;
    this.eraseWords = eraseWords;
    this.jdbc = jdbc;
  }

  /** What an erasure would do; nothing is changed by asking. */
  @Transactional(readOnly = true)
  public Extent extent(Addressee gone) {
    List<Channel> theirs = theirs(gone);
    Set<Long> ids = ids(theirs);
    Optional<String> name = theirs.stream().map(channel -> channel.creator().name()).findFirst();
    return new Extent(
        name,
        theirs,
        count("shortlist_entry", "not " + AGREED, ids),
        count("shortlist_entry", AGREED, ids),
        count("message", "true", ids) + count("reply", "true", ids),
        eraseWords.count(traces(gone, theirs, Set.of(), addresses(gone, ids))),
        name.map(one -> namesakes(one, ids)).orElse(List.of()));
  }

  private List<Channel> namesakes(String name, Set<Long> theirs) {
    return channels.findTop20ByCreatorNameIgnoreCase(name).stream()
        .filter(channel -> !theirs.contains(channel.id().value()))
        .toList();
  }

  /**
   * Erases the creator of a channel, whether the catalogue has it or not. Once more changes
   * nothing.
   *
   * @return how many channels left the catalogue
   */
  @Transactional
  public int erase(Addressee gone) {
    erasures.takeTurn();
    endSearches.all();
    List<Channel> theirs = theirs(gone);
    Set<Long> ids = ids(theirs);
    Set<Long> kept = agreedWith(ids);
    List<EmailAddress> addresses = addresses(gone, ids);
    silence(gone, theirs, kept, addresses);
    delete(ids);
    erase(addresses, gone);
    eraseWords.of(traces(gone, theirs, kept, addresses));
    erasures.forget(theirs, kept);
    return theirs.size();
  }

  private List<Channel> theirs(Addressee gone) {
    return channels
        .findByPlatformAndHandle(gone.platform(), gone.handle())
        .map(channel -> channels.findByCreatorOrderByPlatform(channel.creator()))
        .orElse(List.of());
  }

  private static Set<Long> ids(List<Channel> theirs) {
    return theirs.stream().map(channel -> channel.id().value()).collect(toSet());
  }

  /** Channels that a price was agreed with. No entry of theirs changes until the end. */
  private Set<Long> agreedWith(Set<Long> ids) {
    return new HashSet<>(
        jdbc.sql(
                """
                select channel_id from shortlist_entry
                where channel_id = any(?) and %s for update
                """
                    .formatted(AGREED))
            .param(ids.toArray(Long[]::new))
            .query(Long.class)
            .list());
  }

  /** That given, and those at which any workspace wrote to these channels. */
  private List<EmailAddress> addresses(Addressee gone, Set<Long> ids) {
    Stream<EmailAddress> known =
        jdbc
            .sql(
                """
                select email from contact where channel_id = any(:channels)
                union
                select recipient from message
                where channel_id = any(:channels) and recipient is not null
                """)
            .param("channels", ids.toArray(Long[]::new))
            .query((row, number) -> new EmailAddress(row.getString(1)))
            .list()
            .stream();
    return Stream.concat(gone.address().stream(), known).distinct().toList();
  }

  private void silence(
      Addressee gone, List<Channel> theirs, Set<Long> kept, List<EmailAddress> addresses) {
    silence.erase(gone);
    for (Channel channel : theirs) {
      silence.erase(new Addressee(channel.platform(), channel.handle(), Optional.empty()));
      if (kept.contains(channel.id().value())) {
        Handle nameless = new Handle(Erasures.handle(channel.id().value()));
        silence.erase(new Addressee(channel.platform(), nameless, Optional.empty()));
      }
    }
    for (EmailAddress address : addresses) {
      silence.erase(new Addressee(gone.platform(), gone.handle(), Optional.of(address)));
    }
  }

  /**
   * Another creator may be written to at the same address, as where an agent looks after both. What
   * was sent stays, and what waits is not sent.
   */
  private void erase(List<EmailAddress> addresses, Addressee gone) {
    String[] all =
        addresses.stream()
            .map(address -> address.value().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    jdbc.sql("delete from contact where lower(email) = any(?)").param(all).update();
    int messages =
        jdbc.sql("update message set recipient = ? where lower(recipient) = any(?)")
            .param(NOWHERE.value())
            .param(all)
            .update();
    if (messages > 0) {
      silence.erase(new Addressee(gone.platform(), gone.handle(), Optional.of(NOWHERE)));
    }
  }

  private void delete(Set<Long> ids) {
    Long[] all = ids.toArray(Long[]::new);
    for (String table : ABOUT) {
      jdbc.sql("delete from " + table + " where channel_id = any(?)").param(all).update();
    }
    jdbc.sql("delete from shortlist_entry where channel_id = any(?) and not " + AGREED)
        .param(all)
        .update();
    jdbc.sql("update shortlist_entry set tags = '' where channel_id = any(?)").param(all).update();
  }

  private Traces traces(
      Addressee gone, List<Channel> theirs, Set<Long> kept, List<EmailAddress> addresses) {
    Set<Long> leaving = new HashSet<>(ids(theirs));
    leaving.removeAll(kept);
    return new Traces(
        ids(theirs),
        leaving,
        theirs.stream().map(channel -> channel.creator().name()).collect(toSet()),
        Stream.concat(
                Stream.of(gone.handle().value()),
                theirs.stream().map(channel -> channel.handle().value()))
            .collect(toSet()),
        addresses.stream().map(EmailAddress::value).collect(toSet()),
        english::contain);
  }

  private int count(String table, String which, Set<Long> ids) {
    return jdbc.sql(
            "select count(*) from %s where channel_id = any(?) and %s".formatted(table, which))
        .param(ids.toArray(Long[]::new))
        .query(Integer.class)
        .single();
  }
}
