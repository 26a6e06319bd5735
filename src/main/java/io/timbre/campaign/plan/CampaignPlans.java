package io.timbre.campaign.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans of all campaigns: whoever asks has opened the campaign before. */
public interface CampaignPlans extends Repository<CampaignPlan, Long> {

  CampaignPlan save(CampaignPlan plan);

  Optional<CampaignPlan> findById(long id);

  /** Nobody else changes it before this transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select plan from CampaignPlan plan where plan.id = :id")
  Optional<CampaignPlan> findToChange(long id);

  Optional<CampaignPlan> findByIdAndCampaignId(long id, long campaignId);

  /** The newest first. */
  List<CampaignPlan> findTop10ByCampaignIdOrderByIdDesc(long campaignId);
}
