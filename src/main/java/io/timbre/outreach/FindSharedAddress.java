package io.timbre.outreach;

import io.timbre.catalog.Platform;
import io.timbre.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds other creators of a campaign who have the same address. */
@Component
public class FindSharedAddress {

  /**
   * Another creator with the address.
   *
   * @param mailed whether the campaign has queued or sent a message to them at the address
   */
  public record Other(String name, String handle, Platform platform, boolean mailed) {}

  private final JdbcClient jdbc;

  FindSharedAddress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the other creators of the campaign with this address, ordered by name. */
  @Transactional(readOnly = true)
  public List<Other> others(Correspondence with, EmailAddress address) {
    return jdbc.sql(
            """
            select p.name, c.handle, c.platform, bool_or(at.mailed) as mailed
            from (
              select k.channel_id, false as mailed
              from contact k
              join shortlist_entry e on e.channel_id = k.channel_id and e.campaign_id = :campaign
              where k.workspace_id = :workspace and lower(k.email) = :address
              union all
              select m.channel_id, true
              from message m
              where m.campaign_id = :campaign and lower(m.recipient) = :address
                and m.state in ('QUEUED', 'SENDING', 'SENT', 'UNCERTAIN')
            ) at
            join channel c on c.id = at.channel_id
            join creator p on p.id = c.creator_id
            where c.id <> :channel
            group by c.id, p.name, c.handle, c.platform
            order by p.name, c.id
            """)
        .param("campaign", with.campaign().id().value())
        .param("workspace", with.workspace().value())
        .param("channel", with.channel().value())
        .param("address", address.value().toLowerCase(Locale.ROOT))
        .query((row, number) ->
            new Other(
                row.getString("name"),
                row.getString("handle"),
                Platform.valueOf(row.getString("platform")),
                row.getBoolean("mailed")))
        .list();
  }
}
