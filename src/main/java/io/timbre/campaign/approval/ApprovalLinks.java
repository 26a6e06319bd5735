package io.timbre.campaign.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The links of all campaigns: whoever asks has opened the campaign, or holds the token. */
interface ApprovalLinks extends Repository<ApprovalLink, Long> {

  ApprovalLink save(ApprovalLink link);

  Optional<ApprovalLink> findByTokenHash(byte[] hash);

  Optional<ApprovalLink> findByIdAndCampaignId(long id, long campaignId);

  /** The newest first. */
  List<ApprovalLink> findByCampaignIdOrderByIdDesc(long campaignId);
}
