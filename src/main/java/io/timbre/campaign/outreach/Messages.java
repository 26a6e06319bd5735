package io.timbre.campaign.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages of all workspaces: whoever asks has opened the campaign. */
interface Messages extends Repository<Message, Long> {

  Message save(Message message);

  /** The message, which nobody else may move on until the end of the transaction. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Message where id = ?1")
  Optional<Message> findToChange(long id);

  /** The same, of one correspondence. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Message where id = ?1 and campaignId = ?2 and channelId = ?3")
  Optional<Message> findToChange(long id, long campaignId, long channelId);

  /** The newest first. */
  List<Message> findByCampaignIdOrderByWrittenAtDesc(long campaignId);

  /** The newest first. */
  List<Message> findByCampaignIdAndChannelIdOrderByWrittenAtDesc(long campaignId, long channelId);

  /** How many of these went to a channel. */
  long countByCampaignIdAndChannelIdAndStateIn(
      long campaignId, long channelId, Collection<MessageState> states);

  /** How many a workspace queued since then. */
  long countByWorkspaceIdAndQueuedAtAfter(long workspaceId, Instant since);

  /** Whether this very text goes, or went, to the channel already. */
  @Query(
      """
      select count(m) > 0 from Message m
      where m.campaignId = ?1 and m.channelId = ?2 and m.subject = ?3 and m.body = ?4
        and m.state in (QUEUED, SENDING, SENT, UNCERTAIN)
      """)
  boolean goesOut(long campaignId, long channelId, String subject, String body);
}
