package io.timbre.campaign.outreach;

import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.campaign.outreach.silence.Addressee;
import io.timbre.campaign.outreach.silence.KeepSilence;
import io.timbre.catalog.Channel;
import io.timbre.catalog.Channels;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of everything that any workspace has of a channel here, and never writes to it again. */
@Component
public class EraseFromOutreach {

  private static final List<String> TABLES = List.of("contact", "message", "reply", "follow_up");

  private final JdbcClient jdbc;
  private final Channels channels;
  private final KeepSilence silence;

  EraseFromOutreach(JdbcClient jdbc, Channels channels, KeepSilence silence) {
    this.jdbc = jdbc;
    this.channels = channels;
    this.silence = silence;
  }

  /**
   * Erases a channel at its own wish, whether the catalogue has it or not yet; hashes of it and of
   * its addresses stay, and nothing else.
   */
  @Transactional
  public void erase(Addressee gone) {
    silence.erase(gone);
    channels.findByPlatformAndHandle(gone.platform(), gone.handle()).ifPresent(this::forget);
  }

  private void forget(Channel channel) {
    for (EmailAddress address : addresses(channel)) {
      silence.erase(new Addressee(channel.platform(), channel.handle(), Optional.of(address)));
    }
    for (String table : TABLES) {
      jdbc.sql("delete from " + table + " where channel_id = ?")
          .param(channel.id().value())
          .update();
    }
  }

  private List<EmailAddress> addresses(Channel channel) {
    return jdbc.sql(
            """
            select email from contact where channel_id = :channel
            union select recipient from message where channel_id = :channel and recipient <> ''
            """)
        .param("channel", channel.id().value())
        .query((row, number) -> new EmailAddress(row.getString(1)))
        .list();
  }
}
