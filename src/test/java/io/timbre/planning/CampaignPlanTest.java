package io.timbre.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.approval.AnswerByLink;
import io.timbre.approval.ApprovalToken;
import io.timbre.approval.Opinion;
import io.timbre.approval.Opinion.Verdict;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.NoSuchCampaign;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.planning.PlanResult.Out;
import io.timbre.planning.PlanResult.Reason;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shell.Format;
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Move;
import io.timbre.shortlist.MoveEntry;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.candidates.HideChannel;
import io.timbre.solver.problem.Quota;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class CampaignPlanTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private Shortlist shortlist;
  @Autowired private MoveEntry moveEntry;
  @Autowired private SayPlan say;
  @Autowired private Format format;
  @Autowired private HideChannel hideChannel;
  @Autowired private ShareForApproval share;
  @Autowired private AnswerByLink answer;
  @Autowired private AskForPlan askForPlan;
  @Autowired private CampaignPlans plans;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private long big;
  private long first;
  private long second;
  private long third;

  /** One of the four is large and costs as much as the three others together. */
  @BeforeEach
  void a_campaign_with_four_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    big = priced("Bo Big", "big", 900_000, 9_000, 900);
    first = priced("Fay First", "first", 20_000, 4_000, 300);
    second = priced("Sam Second", "second", 15_000, 3_600, 300);
    third = priced("Tia Third", "third", 10_000, 3_200, 300);
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    List.of(big, first, second, third).forEach(this::shortlisted);
  }

  private long priced(
      String name, String handle, long followers, double engagements, double price) {
    long channel = creators.measured(name, handle, followers, engagements);
    creators.price(channel, price);
    creators.niche(channel, "food", 1);
    return channel;
  }

  private void shortlisted(long channel) {
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void three_small_voices_beat_a_loud_one_for_the_same_money_and_that_is_proven() {
    CampaignPlan plan = found(criteria("900"));
    assertThat(plan.state()).isEqualTo(PlanState.OPTIMAL);
    assertThat(booked(plan)).containsExactlyInAnyOrder(first, second, third);
    assertThat(plan.outcome().spend()).isEqualByComparingTo("900");
    assertThat(plan.outcome().value()).isEqualTo(plan.outcome().bound().getAsDouble());
    assertThat(plan.outcome().engagements().point())
        .isCloseTo(plan.outcome().value(), within(1e-6))
        .isGreaterThan(rival(plan, Rivals.Way.BIGGEST_NAME).engagements().point());
  }

  @Test
  void a_good_plan_is_there_before_the_proof() {
    PlanId id = askForPlan.ask(openCampaign.open(campaign, mara), criteria("900"));
    CampaignPlan plan = plans.findById(id.value()).orElseThrow();
    assertThat(booked(plan)).isNotEmpty();
    assertThat(plan.outcome().spend()).isLessThanOrEqualTo(new BigDecimal("900"));
    complete(id);
  }

  @Test
  void the_one_big_name_is_the_one_with_the_most_followers_whom_the_budget_affords() {
    assertThat(rival(found(criteria("900")), Rivals.Way.BIGGEST_NAME).names())
        .containsExactly("Bo Big");
    assertThat(rival(found(criteria("899")), Rivals.Way.BIGGEST_NAME).names())
        .containsExactly("Fay First");
  }

  @Test
  void down_the_list_by_followers_goes_whoever_still_fits() {
    PlanResult.Other rival = rival(found(criteria("1200")), Rivals.Way.BY_FOLLOWERS);
    assertThat(rival.names()).containsExactly("Bo Big", "Fay First");
    assertThat(rival.spend()).isEqualByComparingTo("1200");
  }

  @Test
  void more_money_never_brings_less() {
    List<PlanResult.Point> frontier = found(criteria("600")).outcome().frontier();
    assertThat(frontier).hasSizeGreaterThanOrEqualTo(5);
    for (int i = 1; i < frontier.size(); i++) {
      assertThat(frontier.get(i).value()).isGreaterThanOrEqualTo(frontier.get(i - 1).value());
    }
  }

  @Test
  void five_hundred_more_would_bring_in_one_more() {
    PlanResult outcome = found(criteria("600")).outcome();
    assertThat(outcome.more().orElseThrow().budget()).isEqualByComparingTo("1100");
    assertThat(outcome.more().orElseThrow().value()).isGreaterThan(outcome.value());
  }

  @Test
  void who_is_out_is_told_the_price_that_would_bring_them_in() {
    CampaignPlan plan = found(criteria("900"));
    Out out = plan.outcome().outs().getFirst();
    assertThat(out.name()).isEqualTo("Bo Big");
    // The best of the others costs 300, so 600 of the budget are left.
    assertThat(out.entryPrice().orElseThrow())
        .isBetween(new BigDecimal("590"), new BigDecimal("600"));
  }

  @Test
  void whoever_declined_is_not_booked_and_that_is_said() {
    moveEntry.move(
        openCampaign.open(campaign, mara),
        new ChannelId(first),
        version(first),
        new Move(EntryState.DECLINED, Optional.of("No time"), Optional.empty()));
    CampaignPlan plan = found(criteria("900"));
    assertThat(booked(plan)).doesNotContain(first);
    assertThat(plan.outcome().outs())
        .filteredOn(out -> out.channel() == first)
        .extracting(Out::reason)
        .containsExactly(Reason.DECLINED);
  }

  @Test
  void whoever_is_hidden_is_no_candidate() {
    long cat = priced("Cat Candidate", "cat", 8_000, 5_000, 100);
    creators.rank();
    assertThat(booked(found(amongCandidates("300")))).contains(cat);
    hideChannel.hide(openCampaign.open(campaign, mara), new ChannelId(cat), "Not now");
    assertThat(booked(found(amongCandidates("300")))).doesNotContain(cat);
  }

  @Test
  void another_channel_of_a_creator_whom_the_client_declined_is_no_candidate() {
    long cat = priced("Cat Candidate", "cat", 8_000, 5_000, 100);
    creators.rank();
    assertThat(booked(found(amongCandidates("300")))).contains(cat);
    sql.sql(
            "update channel set creator_id = (select creator_id from channel where id = ?) where id = ?")
        .params(first, cat)
        .update();
    ApprovalToken token =
        share.share(
            openCampaign.open(campaign, mara),
            Set.of(new ChannelId(first)),
            EnumSet.noneOf(SharedFigure.class),
            14);
    answer.answer(token, new ChannelId(first), new Opinion("Ana", Verdict.DECLINED, "No"));
    CampaignPlan plan = found(amongCandidates("300"));
    assertThat(booked(plan)).doesNotContain(cat, first);
    assertThat(plan.outcome().outs())
        .filteredOn(out -> out.channel() == cat || out.channel() == first)
        .extracting(Out::reason)
        .containsOnly(Reason.CLIENT_DECLINED);
  }

  private static PlanCriteria amongCandidates(String budget) {
    return new PlanCriteria(
        Aim.ENGAGEMENTS,
        Pool.CANDIDATES,
        1000,
        true,
        false,
        true,
        true,
        new BigDecimal(budget),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of(),
        Audience.ASSUMED);
  }

  private int version(long channel) {
    return shortlist.one(openCampaign.open(campaign, mara), new ChannelId(channel)).version();
  }

  @Test
  void whoever_must_be_in_is_in_and_whoever_must_not_is_not() {
    PlanCriteria criteria = criteria("900");
    CampaignPlan plan =
        found(
            new PlanCriteria(
                criteria.aim(),
                criteria.pool(),
                criteria.most(),
                criteria.estimates(),
                criteria.wholePackages(),
                criteria.leavesOutDeclined(),
                criteria.leavesOutCompetitors(),
                criteria.budget(),
                criteria.mostCreators(),
                criteria.largestShare(),
                criteria.quotas(),
                Set.of(big),
                Set.of(),
                criteria.audience()));
    assertThat(booked(plan)).containsExactly(big);
  }

  @Test
  void limits_that_contradict_each_other_are_named_and_no_others() {
    CampaignPlan plan =
        found(
            new PlanCriteria(
                Aim.ENGAGEMENTS,
                Pool.SHORTLIST,
                1,
                true,
                false,
                true,
                true,
                new BigDecimal("800"),
                OptionalInt.of(10),
                Optional.empty(),
                List.of(Quota.atLeast("niche:food", 1)),
                Set.of(big),
                Set.of(),
                Audience.ASSUMED));
    assertThat(plan.state()).isEqualTo(PlanState.INFEASIBLE);
    assertThat(plan.outcome().conflict())
        .extracting(PlanResult.Said::key)
        .containsExactlyInAnyOrder("plan.limit.budget", "plan.limit.must");
  }

  @Test
  void two_channels_of_one_creator_are_one_creator() {
    sql.sql(
            "update channel set creator_id = (select creator_id from channel where id = ?) where id = ?")
        .params(first, second)
        .update();
    PlanCriteria criteria = criteria("900");
    CampaignPlan plan =
        found(
            new PlanCriteria(
                criteria.aim(),
                criteria.pool(),
                criteria.most(),
                criteria.estimates(),
                criteria.wholePackages(),
                criteria.leavesOutDeclined(),
                criteria.leavesOutCompetitors(),
                criteria.budget(),
                OptionalInt.of(1),
                criteria.largestShare(),
                criteria.quotas(),
                Set.of(),
                Set.of(big),
                criteria.audience()));
    assertThat(booked(plan)).containsExactlyInAnyOrder(first, second);
    assertThat(plan.outcome().creators()).isEqualTo(1);
  }

  @Test
  void what_is_agreed_is_in_every_plan_at_its_terms_and_its_money_is_committed() {
    agree(big, "850.50");
    CampaignPlan plan = found(criteria("1200"));
    assertThat(plan.outcome().lines().getFirst())
        .returns(big, PlanResult.Booked::channel)
        .returns(true, PlanResult.Booked::settled)
        .returns(new BigDecimal("850.50"), PlanResult.Booked::price);
    assertThat(plan.outcome().committed()).isEqualByComparingTo("850.50");
    assertThat(booked(plan)).containsExactly(big, first);
    assertThat(plan.outcome().spend()).isEqualByComparingTo("1150.50");
    assertThat(plan.state()).isEqualTo(PlanState.OPTIMAL);
  }

  @Test
  void more_that_is_agreed_than_the_budget_leaves_nothing_to_plan() {
    agree(big, "850.50");
    CampaignPlan plan = found(criteria("500"));
    assertThat(booked(plan)).containsExactly(big);
    assertThat(plan.outcome().spend()).isEqualByComparingTo("850.50");
    assertThat(say.state(plan).key()).isEqualTo("plan.proof.BROKEN");
    assertThat(say.isProven(plan)).isFalse();
    assertThat(format.say(say.proof(plan, "EUR").orElseThrow()))
        .contains("The agreed bookings alone exceed: Spend at most €500.");
    assertThat(say.isProven(found(criteria("1200")))).isTrue();
  }

  @Test
  void an_agreed_price_over_the_largest_share_is_told() {
    agree(big, "850.50");
    PlanCriteria criteria = criteria("1200");
    PlanCriteria quarter =
        new PlanCriteria(
            criteria.aim(),
            criteria.pool(),
            criteria.most(),
            criteria.estimates(),
            criteria.wholePackages(),
            criteria.leavesOutDeclined(),
            criteria.leavesOutCompetitors(),
            criteria.budget(),
            criteria.mostCreators(),
            Optional.of(new BigDecimal("0.25")),
            criteria.quotas(),
            Set.of(),
            Set.of(),
            criteria.audience());
    CampaignPlan plan = found(quarter);
    assertThat(say.isProven(plan)).isFalse();
    assertThat(format.say(say.proof(plan, "EUR").orElseThrow()))
        .contains("The agreed bookings alone exceed: Spend at most €300 on one creator.");
  }

  @Test
  void another_channel_of_a_creator_that_is_agreed_is_out_for_that_reason_at_its_price() {
    agree(big, "850.50");
    sql.sql(
            """
            update channel set creator_id = (select creator_id from channel where id = ?)
            where id = ?
            """)
        .params(big, first)
        .update();
    CampaignPlan plan = found(criteria("1200"));
    assertThat(plan.outcome().outs())
        .filteredOn(out -> out.channel() == first)
        .singleElement()
        .satisfies(out -> assertThat(out.reason()).isEqualTo(PlanResult.Reason.SETTLED))
        .satisfies(out -> assertThat(out.price().orElseThrow()).isEqualByComparingTo("300"))
        .satisfies(out -> assertThat(out.engagements().point()).isPositive());
  }

  private void agree(long channel, String price) {
    moveEntry.move(
        openCampaign.open(campaign, mara),
        new ChannelId(channel),
        version(channel),
        new Move(EntryState.AGREED, Optional.empty(), Optional.of(new BigDecimal(price))));
  }

  @Test
  void whom_the_client_declined_is_left_out_unless_they_may_stay() {
    sql.sql(
            """
            with link as (
              insert into approval_link
                (campaign_id, token_hash, shared, created_by, created_at, expires_at)
              values (?, decode(md5(random()::text), 'hex'), '{}', ?, now(), now() + interval '1 day')
              returning id)
            insert into approval_answer (link_id, channel_id, reviewer, approved, words, answered_at)
            select id, ?, 'Karin', false, 'Too loud', now() from link
            """)
        .params(campaign, mara.id().value(), first)
        .update();
    PlanCriteria criteria = criteria("900");
    CampaignPlan without = found(criteria);
    assertThat(booked(without)).doesNotContain(first);
    assertThat(without.outcome().outs())
        .filteredOn(out -> out.channel() == first)
        .extracting(Out::reason)
        .containsExactly(Reason.CLIENT_DECLINED);
    assertThat(booked(found(withDeclined(criteria)))).contains(first);
  }

  private static PlanCriteria withDeclined(PlanCriteria criteria) {
    return new PlanCriteria(
        criteria.aim(),
        criteria.pool(),
        criteria.most(),
        criteria.estimates(),
        criteria.wholePackages(),
        false,
        criteria.leavesOutCompetitors(),
        criteria.budget(),
        criteria.mostCreators(),
        criteria.largestShare(),
        criteria.quotas(),
        criteria.mustHave(),
        criteria.mustNot(),
        criteria.audience());
  }

  @Test
  void engagements_on_brief_are_those_that_fit() {
    long off = creators.measured("Olaf Off", "olaf", 50_000, 9_000);
    creators.price(off, 300);
    creators.niche(off, "travel", 1);
    creators.rank();
    shortlisted(off);
    sql.sql("insert into campaign_niche (campaign_id, niche_key, weight) values (?, 'food', 1)")
        .param(campaign)
        .update();
    PlanCriteria criteria = criteria("300");
    assertThat(booked(found(criteria))).containsExactly(off);
    CampaignPlan onBrief = found(onBrief(criteria));
    assertThat(booked(onBrief)).containsExactly(first);
    assertThat(onBrief.outcome().lines().getFirst().fit()).isEqualTo(1);
    assertThat(onBrief.outcome().value())
        .isCloseTo(onBrief.outcome().engagements().point(), within(1e-6));
  }

  private static PlanCriteria onBrief(PlanCriteria criteria) {
    return new PlanCriteria(
        Aim.ON_BRIEF,
        criteria.pool(),
        criteria.most(),
        criteria.estimates(),
        criteria.wholePackages(),
        criteria.leavesOutDeclined(),
        criteria.leavesOutCompetitors(),
        criteria.budget(),
        criteria.mostCreators(),
        criteria.largestShare(),
        criteria.quotas(),
        criteria.mustHave(),
        criteria.mustNot(),
        criteria.audience());
  }

  @Test
  void a_gifted_creator_costs_the_product() {
    campaign = campaigns.gifted(mara, "25");
    List.of(first, second).forEach(this::shortlisted);
    CampaignPlan plan = found(criteria("50"));
    assertThat(booked(plan)).containsExactlyInAnyOrder(first, second);
    assertThat(plan.outcome().spend()).isEqualByComparingTo("50");
  }

  @Test
  void reach_is_less_than_the_sum_of_audiences_that_overlap() {
    PlanCriteria criteria = criteria("900");
    CampaignPlan plan =
        found(
            new PlanCriteria(
                Aim.REACH,
                criteria.pool(),
                criteria.most(),
                criteria.estimates(),
                criteria.wholePackages(),
                criteria.leavesOutDeclined(),
                criteria.leavesOutCompetitors(),
                new BigDecimal("600"),
                criteria.mostCreators(),
                criteria.largestShare(),
                criteria.quotas(),
                Set.of(first, second),
                Set.of(),
                new Audience(0.5, 0.4)));
    assertThat(plan.outcome().reached().orElseThrow())
        .isGreaterThan(10_000)
        .isLessThan(0.5 * (20_000 + 15_000));
  }

  @Test
  void a_plan_of_another_workspace_is_not_there() {
    SignedIn jonas = campaigns.person("marketer");
    assertThatThrownBy(() -> askForPlan.ask(openCampaign.open(campaign, jonas), criteria("900")))
        .isInstanceOf(NoSuchCampaign.class);
  }

  private static PlanCriteria criteria(String budget) {
    return new PlanCriteria(
        Aim.ENGAGEMENTS,
        Pool.SHORTLIST,
        1,
        true,
        false,
        true,
        true,
        new BigDecimal(budget),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Set.of(),
        Audience.ASSUMED);
  }

  private CampaignPlan found(PlanCriteria criteria) {
    return complete(askForPlan.ask(openCampaign.open(campaign, mara), criteria));
  }

  private CampaignPlan complete(PlanId id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> plans.findById(id.value()).orElseThrow(), CampaignPlan::isComplete);
  }

  private static List<Long> booked(CampaignPlan plan) {
    return plan.outcome().lines().stream().map(PlanResult.Booked::channel).toList();
  }

  private static PlanResult.Other rival(CampaignPlan plan, Rivals.Way way) {
    return plan.outcome().rivals().stream()
        .filter(rival -> rival.way() == way)
        .findFirst()
        .orElseThrow();
  }
}
