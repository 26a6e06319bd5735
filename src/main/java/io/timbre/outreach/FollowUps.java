package io.timbre.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The follow-ups of all workspaces. Callers give the workspace, or have opened the campaign. */
interface FollowUps extends Repository<FollowUp, Long> {

  FollowUp save(FollowUp followUp);

  List<FollowUp> findByCampaignIdAndChannelId(long campaignId, long channelId);

  List<FollowUp> findByCampaignIdAndDoneAtIsNull(long campaignId);

  /** The open follow-ups that are due on a day or earlier, the oldest first. */
  List<FollowUp> findByWorkspaceIdAndDoneAtIsNullAndDueOnLessThanEqualOrderByDueOn(
      long workspaceId, LocalDate day);

  /**
   * Deletes the open follow-up of a channel immediately, so that another can be saved in its place.
   */
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
