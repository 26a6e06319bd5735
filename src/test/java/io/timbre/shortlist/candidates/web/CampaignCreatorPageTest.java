package io.timbre.shortlist.candidates.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.campaign.ChangeCampaign;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.discovery.OwnCreators;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Weights;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.AGENCY)
class CampaignCreatorPageTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private MockMvcTester client;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ChangeCampaign change;
  @Autowired private NicheTree tree;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private long campaign;
  private long lin;

  @BeforeEach
  void a_campaign_in_pounds_that_looks_for_bakers() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    lin = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.rank();
    SignedIn mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    sql.sql("update campaign set currency = 'GBP' where id = ?").param(campaign).update();
    Brief bakers =
        new Brief(List.of(new WeightedNiche(tree.get("baking"), 1)), Filters.NONE, Weights.DEFAULT);
    change.lookFor(openCampaign.open(campaign, mara), "sourdough bread", bakers);
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?from=shortlist", "?from=plan", "?from=outreach"})
  void it_scores_for_the_campaigns_brief_from_wherever_it_is_opened(String opened) {
    assertThat(page(opened))
        .contains("for “sourdough bread”", "£")
        .doesNotContain("Niche fit doesn’t count without a brief");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "''                , /candidates                , Back to the candidates",
        "?q=bread          , /candidates?q=bread        , Back to the candidates",
        "?from=shortlist   , /shortlist/CHANNEL         , Back to the shortlist",
        "?from=plan        , /plan                      , Back to the plan",
        "?from=outreach    , /outreach/CHANNEL          , Back to outreach",
        "?from=//elsewhere , /candidates                , Back to the candidates"
      })
  void the_way_back_leads_to_where_it_was_opened(String opened, String back, String label) {
    String address = campaignPath() + back.replace("CHANNEL", String.valueOf(lin));
    assertThat(page(opened)).contains("href=\"" + address + "\">" + label);
  }

  @Test
  void the_name_of_a_competitor_is_marked() {
    sql.sql("update campaign set competitors = 'Lively' where id = ?").param(campaign).update();
    assertThat(page("")).contains("Name contains a competitor: Lively");
  }

  @Test
  void a_channel_that_is_not_there_is_not_found() {
    assertThat(client.get().uri(campaignPath() + "/creators/999999999")).hasStatus(404);
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void another_workspace_does_not_find_it() {
    assertThat(client.get().uri(campaignPath() + "/creators/" + lin)).hasStatus(404);
  }

  private String campaignPath() {
    return "/campaigns/" + campaign;
  }

  private String page(String query) {
    MvcTestResult answer = client.get().uri(campaignPath() + "/creators/" + lin + query).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
