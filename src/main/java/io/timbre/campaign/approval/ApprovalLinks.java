package io.timbre.campaign.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links of all campaigns: whoever asks has opened the campaign, or holds the token. */
interface ApprovalLinks extends Repository<ApprovalLink, Long> {

  ApprovalLink save(ApprovalLink link);

  Optional<ApprovalLink> findByTokenHash(byte[] hash);

  /** Waits for another who is changing it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select link from ApprovalLink link where link.id = :id and link.campaignId = :campaign")
  Optional<ApprovalLink> findToChange(long id, long campaign);

  /** Their numbers alone: what was shared need not be read to know what was said to it. */
  @Query("select link.id from ApprovalLink link where link.campaignId = :campaign")
  List<Long> numbers(long campaign);

  /** The newest first. */
  List<ApprovalLink> findByCampaignIdOrderByIdDesc(long campaignId);
}
