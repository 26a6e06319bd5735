package io.timbre.outreach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The contacts of all workspaces. Each method takes the workspace. */
interface Contacts extends Repository<Contact, Long> {

  /** Saves an address in place of any earlier one, even if two people do so at the same time. */
  @Modifying(clearAutomatically = true, flushAutomatically = true)
  @Query(
      nativeQuery = true,
      value =
          """
          insert into contact (workspace_id, channel_id, email, added_by, added_at)
          values (?1, ?2, ?3, ?4, ?5)
          on conflict (workspace_id, channel_id) do update
          set email = excluded.email, added_by = excluded.added_by, added_at = excluded.added_at
          """)
  void keep(long workspaceId, long channelId, String email, long addedBy, Instant addedAt);

  Optional<Contact> findByWorkspaceIdAndChannelId(long workspaceId, long channelId);

  List<Contact> findByWorkspaceIdAndChannelIdIn(long workspaceId, Collection<Long> channelIds);

  @Modifying
  @Query("delete from Contact where workspaceId = ?1 and channelId = ?2")
  void forget(long workspaceId, long channelId);
}
