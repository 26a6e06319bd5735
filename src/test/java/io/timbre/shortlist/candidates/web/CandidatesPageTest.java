package io.timbre.shortlist.candidates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Platform;
import io.timbre.discovery.OwnCreators;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Weights;
import io.timbre.shortlist.ShortlistChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.AGENCY)
class CandidatesPageTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private MockMvcTester client;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ChangeCampaign change;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private NicheTree tree;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private long lin;
  private long nora;

  @BeforeEach
  void a_campaign_that_looks_for_two_creators() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    lin = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    nora = creators.measured("Nora Modest", "modest", 20_000, 200);
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    lookFor(OwnCreators.WORD, Brief.NONE);
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void without_a_question_it_shows_the_campaigns_own_brief() {
    assertThat(candidates(""))
        .contains("2 channels", "value=\"" + OwnCreators.WORD + "\"")
        .containsSubsequence("Lin Lively", "Nora Modest")
        .doesNotContain("This isn’t the campaign’s saved brief");
  }

  @Test
  void a_kept_brief_with_everything_in_it_is_shown_as_it_is_kept() {
    Brief brief =
        new Brief(
            List.of(
                new WeightedNiche(tree.get("baking"), 0.7),
                new WeightedNiche(tree.get("yoga"), 0.3)),
            Filters.NONE
                .on(Set.of(Platform.TIKTOK))
                .from(Set.of("PT"))
                .engaging(Range.from(0.023))
                .costing(PriceRange.euros(Range.upTo(1.5))),
            new Weights(0.5, 0.25, 0.25));
    lookFor("", brief);
    assertThat(candidates(""))
        .contains("Baking", "Yoga", "value=\"2.3\"", "value=\"1.5\"")
        .doesNotContain("This isn’t the campaign’s saved brief");
  }

  @Test
  void another_question_is_no_longer_the_campaigns_brief_until_it_is_kept() {
    String asked = "?q=" + OwnCreators.WORD + "&country=GB&weight.engagement=100";
    assertThat(candidates(asked)).contains("This isn’t the campaign’s saved brief");

    assertThat(
            post("/brief")
                .param("q", OwnCreators.WORD)
                .param("country", "GB")
                .param("weight.engagement", "100"))
        .hasStatus(303)
        .hasRedirectedUrl(path("/candidates"));
    Brief kept = openCampaign.open(campaign, mara).campaign().brief(tree);
    assertThat(kept.filters().countries()).containsExactly("GB");
    assertThat(kept.weights().engagement()).isGreaterThan(0.65);
    assertThat(candidates("")).doesNotContain("This isn’t the campaign’s saved brief");
  }

  @Test
  void a_brief_can_be_cleared_of_its_filters_without_falling_back_to_the_kept_one() {
    lookFor("", Brief.NONE.with(countries("AQ")));
    assertThat(candidates("")).contains("No channels", "href=\"" + path("/candidates?sort=score"));
    assertThat(candidates("?sort=score"))
        .contains("This isn’t the campaign’s saved brief", "Lin Lively");
  }

  @Test
  void those_on_the_shortlist_are_marked() {
    assertThat(candidates("")).contains("Shortlist Lin Lively", "Shortlist Nora Modest");
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(lin));
    assertThat(candidates(""))
        .doesNotContain("Shortlist Lin Lively")
        .contains("Shortlist Nora Modest", "href=\"" + path("/shortlist/" + lin));
  }

  @Test
  void what_is_on_the_shortlist_is_never_hidden_as_well() {
    assertThat(post("/hidden/" + lin).param("reason", "too loud")).hasStatus(303);
    assertThat(candidates("")).contains("too loud");
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(lin));
    assertThat(candidates("")).doesNotContain("too loud");
    assertThat(post("/hidden/" + lin).param("reason", "too loud")).hasStatus(404);
    assertThat(candidates("")).doesNotContain("too loud");
  }

  @Test
  void shortlisting_without_scripts_leads_back_to_the_same_candidates() {
    String row = candidates("?q=" + OwnCreators.WORD + "&country=GB");
    String back = "country=GB&amp;q=" + OwnCreators.WORD + "&amp;sort=score";
    assertThat(row).contains("name=\"back\" value=\"" + back + "\"");
    assertThat(post("/shortlist/" + lin).param("back", back.replace("&amp;", "&")))
        .hasStatus(303)
        .hasRedirectedUrl(path("/candidates?" + back.replace("&amp;", "&")));
  }

  @Test
  void shortlisting_by_htmx_is_answered_with_the_mark() {
    MvcTestResult answer = post("/shortlist/" + lin).header("HX-Request", "true").exchange();
    assertThat(answer).hasStatusOk();
    assertThat(text(answer)).contains(path("/shortlist/" + lin)).doesNotContain("<html");
  }

  @Test
  void a_hidden_candidate_is_gone_from_rows_and_counts_and_remembered_with_its_reason() {
    assertThat(post("/hidden/" + nora + "?q=" + OwnCreators.WORD).param("reason", "Too expensive"))
        .hasStatus(303)
        .hasRedirectedUrl(path("/candidates?q=" + OwnCreators.WORD));

    assertThat(candidates(""))
        .contains("1 channel", "Lin Lively", "Hidden (1)")
        .containsSubsequence("Hidden (1)", "Nora Modest", "Too expensive", mara.name());
    assertThat(text(client.get().uri("/discover?q=" + OwnCreators.WORD).exchange()))
        .as("hidden in this campaign alone")
        .contains("Nora Modest");

    assertThat(post("/hidden/" + nora + "/removal"))
        .hasStatus(303)
        .hasRedirectedUrl(path("/candidates#channel-" + nora));
    assertThat(candidates("")).contains("2 channels").doesNotContain("Hidden (");
  }

  @Test
  void a_brief_that_is_too_long_is_refused_whole_and_never_kept() {
    String tooLong = "x".repeat(501);
    assertThat(candidates("?q=" + tooLong))
        .contains("Brief can have up to 500 characters; this has 501. Shorten it.", tooLong)
        .doesNotContain("This isn’t the campaign’s saved brief");
    assertThat(post("/brief").param("q", tooLong)).hasStatus(400);
    assertThat(openCampaign.open(campaign, mara).campaign().text()).isEqualTo(OwnCreators.WORD);
  }

  @Test
  void a_row_hidden_by_htmx_says_so_in_its_place() {
    MvcTestResult answer =
        post("/hidden/" + nora)
            .param("reason", "Worked with before")
            .header("HX-Request", "true")
            .exchange();
    assertThat(answer).hasStatusOk();
    assertThat(text(answer))
        .contains(
            "id=\"channel-" + nora,
            "Nora Modest was hidden: Worked with before",
            "hx-swap-oob=\"true\"",
            "Hidden (1)")
        .doesNotContain("<html");
  }

  @Test
  void hiding_needs_a_reason_and_a_channel_that_is_there() {
    assertThat(post("/hidden/" + nora).param("reason", "  "))
        .hasStatus(422)
        .bodyText()
        .contains("Reason: this is required.", "Why are you hiding Nora Modest?");
    assertThat(
            post("/hidden/" + nora).param("reason", "x".repeat(301)).header("HX-Request", "true"))
        .hasStatus(422)
        .hasHeader("HX-Retarget", "#hide-" + nora)
        .bodyText()
        .contains("Reason can have up to 300 characters; this has 301. Shorten it.")
        .doesNotContain("<html");
    assertThat(post("/hidden/999999999999").param("reason", "Because")).hasStatus(404);
    assertThat(candidates("")).doesNotContain("Hidden (");
  }

  @Test
  void whoever_bears_the_name_of_a_competitor_is_marked() {
    sql.sql("update campaign set competitors = 'Li Ly' || chr(10) || 'Modest' where id = ?")
        .param(campaign)
        .update();
    assertThat(candidates(""))
        .containsSubsequence("Nora Modest", "Name contains a competitor: Modest")
        .doesNotContain("competitor: Li Ly");
  }

  @Test
  void a_request_of_htmx_is_answered_with_the_part_and_its_address() {
    MvcTestResult answer =
        client
            .get()
            .uri(path("/candidates?q=bread&platform="))
            .header("HX-Request", "true")
            .exchange();
    assertThat(answer)
        .hasStatusOk()
        .hasHeader("HX-Push-Url", path("/candidates?q=bread&sort=score"));
    assertThat(text(answer)).contains("id=\"ranking\"").doesNotContain("<html");
  }

  @Test
  void a_creator_is_opened_inside_the_campaign() {
    assertThat(candidates("?q=bread"))
        .contains("href=\"" + path("/creators/" + lin) + "?q=bread&amp;sort=score\"");
  }

  @Test
  void money_is_in_the_campaigns_currency_until_another_is_chosen() {
    inPounds();

    String page = candidates("");
    assertThat(page)
        .contains("£ max", "name=\"cost.currency\"")
        .containsPattern(
            "(?s)<option value=\"GBP\" selected=\"selected\">.*<option value=\"GBP\" selected=\"selected\">")
        .doesNotContain("This isn’t the campaign’s saved brief");
    assertThat(candidates("?q=" + OwnCreators.WORD + "&cost.max=0.5&cost.currency=GBP"))
        .contains("Cost per engagement", "≤ £0.50");
  }

  @Test
  void a_cost_filter_is_kept_in_the_currency_it_was_typed_in() {
    inPounds();
    assertThat(post("/brief").param("q", "").param("cost.max", "0.5").param("cost.currency", "GBP"))
        .hasStatus(303);
    PriceRange kept =
        openCampaign.open(campaign, mara).campaign().brief(tree).filters().costPerEngagement();
    assertThat(kept).isEqualTo(new PriceRange(Range.upTo(0.5), CurrencyUnit.GBP));
    assertThat(candidates(""))
        .contains("≤ £0.50")
        .doesNotContain("This isn’t the campaign’s saved brief");
  }

  private void inPounds() {
    sql.sql("update campaign set currency = 'GBP' where id = ?").param(campaign).update();
  }

  @Test
  void what_people_wrote_is_text_and_never_markup() {
    String attack = "\"><script>alert(1)</script>";
    assertThat(post("/hidden/" + nora).param("reason", attack)).hasStatus(303);
    lookFor(attack, Brief.NONE);
    assertThat(candidates("")).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void another_workspace_finds_nothing_and_changes_nothing() {
    assertThat(client.get().uri(path("/candidates"))).hasStatus(404);
    assertThat(post("/brief").param("q", "stolen")).hasStatus(404);
    assertThat(post("/shortlist/" + lin)).hasStatus(404);
    assertThat(post("/hidden/" + lin).param("reason", "Mine")).hasStatus(404);
    assertThat(post("/hidden/" + lin + "/removal")).hasStatus(404);
    assertThat(openCampaign.open(campaign, mara).campaign().text()).isEqualTo(OwnCreators.WORD);
    assertThat(sql.sql("select count(*) from hidden_channel").query(Long.class).single()).isZero();
  }

  private void lookFor(String text, Brief brief) {
    Filters filters =
        brief.filters().named(text.equals(OwnCreators.WORD) ? List.of(text) : List.of());
    change.lookFor(openCampaign.open(campaign, mara), text, brief.with(filters));
  }

  private static Filters countries(String code) {
    return Filters.NONE.from(Set.of(code));
  }

  private String path(String below) {
    return "/campaigns/" + campaign + below;
  }

  private MockMvcRequestBuilder post(String below) {
    return client.post().uri(path(below)).with(csrf());
  }

  private String candidates(String query) {
    MvcTestResult answer = client.get().uri(path("/candidates" + query)).exchange();
    assertThat(answer).hasStatusOk();
    return text(answer);
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
