package io.timbre.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.campaign.ContentFormat;
import io.timbre.campaign.Deliverable;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.campaign.booking.Price;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.planning.CampaignPlans;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TimbreTest
@SignedInAs(Role.AGENCY)
class PlanPagesTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private Shortlist shortlist;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private CampaignPlans plans;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester mvc;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private long channel;

  @BeforeEach
  void a_campaign_with_one_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    channel = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.price(channel, 217);
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void a_plan_is_asked_for_and_proven() throws Exception {
    assertThat(page("/campaigns/" + campaign + "/plan")).contains("No plan yet", "value=\"5000\"");
    String plan = asked("budget", "500");
    String page = whenComplete(plan);
    assertThat(page).contains("Proven", "Lin Lively", "€217", "of €500", "Biggest name");
    assertThat(page).contains("2 bookings of the same package, limit 1");
    assertThat(page("/campaigns/" + campaign + "/plan")).contains("Lin Lively");
  }

  @Test
  void limits_that_no_plan_can_keep_to_are_said_in_words() throws Exception {
    String plan = asked("budget", "100", "role[" + channel + "]", "must");
    String page = whenComplete(plan);
    assertThat(page)
        .contains("These criteria contradict each other", "Spend at most €100")
        .contains("Include Lin Lively");
  }

  @Test
  void counts_that_contradict_each_other_are_said_on_page_and_in_files() throws Exception {
    String plan =
        asked("budget", "5000", "mostCreators", "1", "atLeast[platform:INSTAGRAM]", "1500");
    assertThat(whenComplete(plan))
        .contains("No plan meets all criteria", "Instagram: at least 1,500");
    assertThat(page("/campaigns/" + campaign + "/plan")).contains("No plan meets all criteria");
    for (String file : List.of(".pdf", ".xlsx", ".csv")) {
      assertThat(mvc.get().uri(plan + file)).as(file).hasStatusOk();
    }
  }

  @Test
  void a_plan_that_cannot_be_read_takes_no_other_with_it() throws Exception {
    String readable = asked("budget", "400");
    whenComplete(readable);
    String broken = asked("budget", "500");
    whenComplete(broken);
    long id = Long.parseLong(broken.substring(broken.lastIndexOf('/') + 1));
    sql.sql("update plan set outcome = '{\"lines\": 7}' where id = ?").param(id).update();
    for (String address : List.of(broken, "/campaigns/" + campaign + "/plan")) {
      assertThat(page(address)).contains("can no longer be read", "Cannot be read");
    }
    assertThat(page(readable)).contains("Lin Lively", "Cannot be read");
    assertThat(mvc.get().uri(broken + ".pdf")).hasStatus(410);
  }

  @Test
  void a_plan_in_progress_answers_only_when_more_is_known() throws Exception {
    String plan = asked("budget", "500");
    String page = whenComplete(plan);
    MvcTestResult part = mvc.get().uri(plan).header("HX-Request", "true").exchange();
    assertThat(part).hasStatusOk().bodyText().contains("Lin Lively").doesNotContain("<html");
    assertThat(page).contains("Lin Lively");
    String seen = plans.findById(number(plan)).orElseThrow().seen();
    assertThat(mvc.get().uri(plan + "?seen=" + seen).header("HX-Request", "true")).hasStatus(204);
  }

  private static long number(String plan) {
    return Long.parseLong(plan.substring(plan.lastIndexOf('/') + 1));
  }

  @Test
  void a_plan_says_that_the_budget_has_changed_and_is_found_anew_for_it() throws Exception {
    String plan = asked("budget", "5000");
    assertThat(whenComplete(plan)).doesNotContain("Out of date");
    sql.sql("update campaign set budget = 4000 where id = ?").param(campaign).update();
    assertThat(page(plan)).contains("Out of date", "from €5,000 to €4,000", "Update plan");
    MvcTestResult anew = mvc.post().uri(plan + "/update").with(csrf()).exchange();
    assertThat(anew).hasStatus(303);
    String address = anew.getResponse().getHeader("Location");
    assertThat(whenComplete(address.substring(address.indexOf("/campaigns"))))
        .contains("of €4,000")
        .doesNotContain("Out of date");
  }

  @Test
  void a_plan_that_books_nobody_says_so_and_why() throws Exception {
    String page = whenComplete(asked("budget", "500", "largestShare", "10"));
    assertThat(page)
        .contains("No channels can be booked", "Lin Lively")
        .contains("Costs more than the maximum share for one creator");
  }

  @Test
  void what_cannot_be_read_is_said_at_its_field() {
    MvcTestResult refused =
        ask(
            "budget", "much",
            "mostCreators", "-1",
            "largestShare", "200",
            "most", "0",
            "atLeast[planet:mars]", "1");
    assertThat(refused)
        .hasStatus(422)
        .bodyText()
        .contains(
            "Budget: type an amount such as 5,000 or 12.50.",
            "Maximum creators: type a whole number from 0 to 20,000.",
            "Maximum share of the budget for one creator: type a percentage over 0 and at most 100%.",
            "Number of candidates to consider: type a whole number from 1 to 20,000.",
            "limits by niche, platform, tier or country");
  }

  @Test
  void what_the_plan_books_is_put_on_the_shortlist_at_its_terms() throws Exception {
    String plan = asked("budget", "500");
    whenComplete(plan);
    shortlistChannel.remove(openCampaign.open(campaign, mara), new ChannelId(channel));
    MvcTestResult put = mvc.post().uri(plan + "/shortlist").with(csrf()).exchange();
    assertThat(put)
        .hasStatus(303)
        .flash()
        .containsEntry(
            "said",
            "1 channel added to the shortlist, 0 updated with the plan’s terms, 0 left as agreed.");
    assertThat(page(plan)).as("a plan is up to date once it is used").doesNotContain("Out of date");
    Shortlisted entry = shortlist.one(openCampaign.open(campaign, mara), new ChannelId(channel));
    assertThat(entry.terms().deliverables())
        .containsExactly(
            new Deliverable(ContentFormat.POST, 1, Optional.of(new BigDecimal("217"))));
    assertThat(entry.price().orElseThrow())
        .isEqualTo(new Price(Money.of(CurrencyUnit.EUR, 217), Price.Kind.OFFERED));
  }

  @Test
  void many_who_put_one_plan_on_the_shortlist_at_once_put_it_there_once() throws Exception {
    String plan = asked("budget", "500");
    whenComplete(plan);
    shortlistChannel.remove(openCampaign.open(campaign, mara), new ChannelId(channel));
    RequestPostProcessor viewer = securityContext(TestSecurityContextHolder.getContext());
    List<CompletableFuture<Integer>> answers =
        Stream.generate(() ->
                CompletableFuture.supplyAsync(() ->
                    mvc.post()
                        .uri(plan + "/shortlist")
                        .with(viewer)
                        .with(csrf())
                        .exchange()
                        .getResponse()
                        .getStatus()))
            .limit(10)
            .toList();
    assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(303));
    assertThat(shortlist.of(openCampaign.open(campaign, mara))).hasSize(1);
  }

  @Test
  void what_has_left_the_catalogue_since_is_left_out() throws Exception {
    String plan = asked("budget", "500");
    whenComplete(plan);
    shortlistChannel.remove(openCampaign.open(campaign, mara), new ChannelId(channel));
    sql.sql("update plan set outcome = replace(outcome, ?, ?)")
        .params("\"channel\":" + channel + ",", "\"channel\":999999999999,")
        .update();
    assertThat(mvc.post().uri(plan + "/shortlist").with(csrf()))
        .hasStatus(303)
        .flash()
        .extractingByKey("said")
        .asString()
        .endsWith("1 channel is no longer in the catalogue.");
    assertThat(shortlist.of(openCampaign.open(campaign, mara))).isEmpty();
  }

  @Test
  void a_search_can_be_stopped_and_says_what_it_knows() throws Exception {
    String plan = asked("budget", "500");
    assertThat(mvc.post().uri(plan + "/stop").with(csrf())).hasStatus(303);
    assertThat(whenComplete(plan)).contains("Lin Lively");
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void another_workspace_finds_no_plan_and_changes_none() {
    String plan = "/campaigns/" + campaign + "/plan";
    assertThat(mvc.get().uri(plan)).hasStatus(404);
    assertThat(ask("budget", "500")).hasStatus(404);
    assertThat(mvc.get().uri(plan + "/1")).hasStatus(404);
    assertThat(mvc.post().uri(plan + "/1/stop").with(csrf())).hasStatus(404);
    assertThat(mvc.post().uri(plan + "/1/shortlist").with(csrf())).hasStatus(404);
    assertThat(
            sql.sql("select count(*) from plan where campaign_id = ?")
                .param(campaign)
                .query(Long.class)
                .single())
        .isZero();
  }

  private String asked(String... fields) {
    MvcTestResult result = ask(fields);
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private MvcTestResult ask(String... fields) {
    var request =
        mvc.post().uri("/campaigns/" + campaign + "/plan").with(csrf()).param("pool", "SHORTLIST");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private String whenComplete(String plan) {
    return await()
        .pollInSameThread()
        .atMost(Duration.ofSeconds(60))
        .until(() -> page(plan), page -> !page.contains("hx-trigger=\"every"));
  }

  private String page(String address) throws UnsupportedEncodingException {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString();
  }
}
