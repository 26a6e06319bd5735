package io.timbre.erasure;

import static java.util.stream.Collectors.toSet;

import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import io.timbre.catalog.Erasures;
import io.timbre.catalog.Handle;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.Addressee;
import io.timbre.mail.suppression.SuppressionList;
import io.timbre.niche.EnglishWords;
import io.timbre.planning.EndSearches;
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
 * Erases a creator who asks for it. All of their channels leave the catalogue, with everything that
 * any workspace keeps about them, and texts and copies no longer name them. Hashes stay, so that no
 * list brings the creator back and no message is sent to them. Amounts and figures in plans and
 * shared shortlists stay, and agreed terms stay without a name.
 */
@Component
public class EraseCreator {

  /** The tables with everything that is kept about a channel, besides its shortlist entry. */
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

  /** Replaces an erased address. RFC 2606 reserves the domain, so it never receives mail. */
  private static final EmailAddress NOWHERE = new EmailAddress("erased@erased.invalid");

  private final Channels channels;
  private final Erasures erasures;
  private final SuppressionList suppression;
  private final EndSearches endSearches;
  private final EraseWords eraseWords;
  private final JdbcClient jdbc;
  private final EnglishWords english = EnglishWords.shipped();

  EraseCreator(
      Channels channels,
      Erasures erasures,
      SuppressionList suppression,
      EndSearches endSearches,
      EraseWords eraseWords,
      JdbcClient jdbc) {
    this.channels = channels;
    this.erasures = erasures;
    this.suppression = suppression;
    this.endSearches = endSearches;
    this.eraseWords = eraseWords;
    this.jdbc = jdbc;
  }

  /** Returns what an erasure would do, without changing anything. */
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
   * Erases the creator of a channel. If the catalogue does not have the channel, its hashes are
   * kept all the same. Erasing a creator again changes nothing.
   *
   * @return how many channels were erased, including those that stay without a name
   */
  @Transactional
  public int erase(Addressee gone) {
    erasures.takeTurn();
    endSearches.all();
    List<Channel> theirs = theirs(gone);
    Set<Long> ids = ids(theirs);
    Set<Long> kept = agreedWith(ids);
    List<EmailAddress> addresses = addresses(gone, ids);
    suppression(gone, theirs, kept, addresses);
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

  /**
   * The channels with an agreed price. Their agreed entries are locked until the transaction ends.
   */
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

  /** The given address, and those that any workspace keeps for the channels or has written to. */
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

  private void suppression(
      Addressee gone, List<Channel> theirs, Set<Long> kept, List<EmailAddress> addresses) {
    suppression.erase(gone);
    for (Channel channel : theirs) {
      suppression.erase(new Addressee(channel.platform(), channel.handle(), Optional.empty()));
      if (kept.contains(channel.id().value())) {
        Handle nameless = new Handle(Erasures.handle(channel.id().value()));
        suppression.erase(new Addressee(channel.platform(), nameless, Optional.empty()));
      }
    }
    for (EmailAddress address : addresses) {
      suppression.erase(new Addressee(gone.platform(), gone.handle(), Optional.of(address)));
    }
  }

  /**
   * Removes the addresses from the contacts and messages of other creators too, since an agent may
   * look after several creators at one address. Messages that were sent stay, and queued ones are
   * not sent.
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
      suppression.erase(new Addressee(gone.platform(), gone.handle(), Optional.of(NOWHERE)));
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
