package io.timbre.campaign.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The follow-ups of all workspaces: whoever asks says for which, or has opened the campaign. */
interface FollowUps extends Repository<FollowUp, Long> {

  FollowUp save(FollowUp followUp);

  List<FollowUp> findByCampaignIdAndChannelId(long campaignId, long channelId);

  List<FollowUp> findByCampaignIdAndDoneAtIsNull(long campaignId);

  /** What is due on a day or was before, the oldest first. */
  List<FollowUp> findByWorkspaceIdAndDoneAtIsNullAndDueOnLessThanEqualOrderByDueOn(
      long workspaceId, LocalDate day);

  /** Deletes the one that is open, at once, so that another may take its place. */
  @Modifying
  @Query("delete FollowUp where campaignId = ?1 and channelId = ?2 and doneAt is null")
  void withdraw(long campaignId, long channelId);

  @Modifying
  @Query(
      """
      update FollowUp set doneAt = ?3
      where campaignId = ?1 and channelId = ?2 and doneAt is null
      """)
  void finish(long campaignId, long channelId, Instant at);
}
