package io.timbre.planning;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans of all campaigns. Callers have opened the campaign. */
public interface CampaignPlans extends Repository<CampaignPlan, Long> {

  CampaignPlan save(CampaignPlan plan);

  Optional<CampaignPlan> findById(long id);

  /** A plan, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select plan from CampaignPlan plan where plan.id = :id")
  Optional<CampaignPlan> findToChange(long id);

  boolean existsByCampaignId(long campaignId);

  Optional<CampaignPlan> findByIdAndCampaignId(long id, long campaignId);

  /** The latest plans of a campaign, the newest first. */
  List<CampaignPlan> findTop10ByCampaignIdOrderByIdDesc(long campaignId);
}
