package io.timbre.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages of all workspaces. Callers have opened the campaign. */
interface Messages extends Repository<Message, Long> {

  Message save(Message message);

  /** A message, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Message where id = ?1")
  Optional<Message> findToChange(long id);

  /** A message of one correspondence, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Message where id = ?1 and campaignId = ?2 and channelId = ?3")
  Optional<Message> findToChange(long id, long campaignId, long channelId);

  /** The messages of a campaign, the newest first. */
  List<Message> findByCampaignIdOrderByWrittenAtDesc(long campaignId);

  /** The messages of a campaign to a channel, the newest first. */
  List<Message> findByCampaignIdAndChannelIdOrderByWrittenAtDesc(long campaignId, long channelId);

  /** How many messages to a channel are in one of these states. */
  long countByCampaignIdAndChannelIdAndStateIn(
      long campaignId, long channelId, Collection<MessageState> states);

  /** How many messages a workspace has queued since then. */
  long countByWorkspaceIdAndQueuedAtAfter(long workspaceId, Instant since);

  /** Whether the same message is on its way to the channel, or was or may have been sent. */
  @Query(
      """
      select count(m) > 0 from Message m
      where m.campaignId = ?1 and m.channelId = ?2 and m.subject = ?3 and m.body = ?4
        and m.state in (QUEUED, SENDING, SENT, UNCERTAIN)
      """)
  boolean goesOut(long campaignId, long channelId, String subject, String body);
}
