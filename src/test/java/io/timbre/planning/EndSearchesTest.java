package io.timbre.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TimbreTest;
import io.timbre.outreach.OwnOutreach;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TimbreTest
class EndSearchesTest {

  private static final int FOUND_LATER = 99;

  private static final PlanCriteria WISH =
      new PlanCriteria(
          Aim.ENGAGEMENTS,
          Pool.SHORTLIST,
          100,
          true,
          false,
          true,
          true,
          new BigDecimal("5000"),
          OptionalInt.empty(),
          Optional.empty(),
          List.of(),
          Set.of(),
          Set.of(),
          Audience.ASSUMED);

  @Autowired private BeanFactory beans;
  @Autowired private AskForPlan askForPlan;
  @Autowired private CampaignPlans plans;
  @Autowired private KeepPlan keep;
  @Autowired private EndSearches endSearches;
  @Autowired private PlatformTransactionManager transactions;

  private OwnOutreach own;

  @BeforeEach
  void a_campaign_of_the_agency() {
    own = new OwnOutreach(beans);
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void what_was_known_by_then_is_the_answer_and_nothing_found_later_is_added() {
    PlanId id = askForPlan.ask(own.opened(own.campaign, own.mara), WISH);
    new TransactionTemplate(transactions).executeWithoutResult(status -> endSearches.all());
    CampaignPlan ended = plans.findById(id.value()).orElseThrow();
    assertThat(ended.isComplete()).isTrue();
    assertThat(ended.state()).isIn(PlanState.FEASIBLE, PlanState.OPTIMAL);
    assertThat(ended.outcome().lines()).isNotEmpty();

    PlanResult late = PlanResult.of(FOUND_LATER);
    keep.know(id, late);
    keep.end(id, PlanState.OPTIMAL, late);
    keep.complete(id, late);
    assertThat(plans.findById(id.value()).orElseThrow().seen()).isEqualTo(ended.seen());
  }
}
