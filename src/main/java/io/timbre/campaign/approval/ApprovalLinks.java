package io.timbre.campaign.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links of all campaigns: whoever asks has opened the campaign, or holds the token. */
interface ApprovalLinks extends Repository<ApprovalLink, Long> {

  ApprovalLink save(ApprovalLink link);

  Optional<ApprovalLink> findByTokenHash(byte[] hash);

  Optional<ApprovalLink> findByIdAndCampaignId(long id, long campaignId);

  /** Their numbers alone: what was shared need not be read to know what was said to it. */
  @Query("select link.id from ApprovalLink link where link.campaignId = :campaign")
  List<Long> numbers(long campaign);

  /** The newest first. */
  List<ApprovalLink> findByCampaignIdOrderByIdDesc(long campaignId);
}
