package io.timbre.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links of all campaigns. Callers have opened the campaign or have the token. */
interface ApprovalLinks extends Repository<ApprovalLink, Long> {

  ApprovalLink save(ApprovalLink link);

  Optional<ApprovalLink> findByTokenHash(byte[] hash);

  /** A link of a campaign, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select link from ApprovalLink link where link.id = :id and link.campaignId = :campaign")
  Optional<ApprovalLink> findToChange(long id, long campaign);

  /**
   * The ids of a campaign's links. Reading the answers does not need the copies that the links
   * show.
   */
  @Query("select link.id from ApprovalLink link where link.campaignId = :campaign")
  List<Long> numbers(long campaign);

  /** The links of a campaign, the newest first. */
  List<ApprovalLink> findByCampaignIdOrderByIdDesc(long campaignId);
}
