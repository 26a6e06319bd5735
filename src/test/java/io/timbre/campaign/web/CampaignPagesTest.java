package io.timbre.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@TimbreTest
@Transactional
@SignedInAs(Role.AGENCY)
class CampaignPagesTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient database;

  @Test
  void an_agency_takes_a_client_on_and_starts_a_campaign_for_it() throws Exception {
    String campaign = started("Autumn bake");
    assertThat(page("/campaigns")).contains("Autumn bake", "Halden &amp; Sons", "€5,000");
    assertThat(page(campaign))
        .contains("for Halden &amp; Sons", "Gluten-free baking", "value=\"2026-10-01\"", "Rival");
  }

  @Test
  void a_campaign_without_deliverables_is_refused() throws Exception {
    String campaign = started("Autumn bake");
    assertThat(
            mvc.post()
                .uri(campaign)
                .with(csrf())
                .param("seen", "0")
                .param("name", "Winter bake")
                .param("budget", "5,000")
                .param("currency", "EUR")
                .param("pieces[REEL]", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Add at least one deliverable");
  }

  @Test
  void what_was_agreed_can_be_changed() throws Exception {
    String campaign = started("Autumn bake");
    assertThat(
            terms(mvc.post().uri(campaign), "Winter bake")
                .param("seen", "0")
                .param("budget", "seven"))
        .hasStatus(422)
        .bodyText()
        .contains("Budget: type an amount such as 5,000 or 12.50.");
    assertThat(
            terms(mvc.post().uri(campaign), "Winter bake")
                .param("seen", "0")
                .param("compensation", "GIFTED")
                .param("giftCost", "12.50"))
        .hasStatus(303);
    assertThat(page(campaign)).contains("Winter bake", "value=\"12.50\"");
  }

  @Test
  void what_someone_else_saved_meanwhile_is_not_overwritten_unseen() throws Exception {
    String campaign = started("Autumn bake");
    assertThat(terms(mvc.post().uri(campaign), "Winter bake").param("seen", "0")).hasStatus(303);
    assertThat(terms(mvc.post().uri(campaign), "Spring bake").param("seen", "0"))
        .hasStatus(409)
        .bodyText()
        .contains("Someone else saved other values", "value=\"Spring bake\"")
        .contains("name=\"seen\" value=\"1\"");
    assertThat(page(campaign)).contains("Winter bake").doesNotContain("Spring bake");
    assertThat(terms(mvc.post().uri(campaign), "Spring bake").param("seen", "1")).hasStatus(303);
    assertThat(page(campaign)).contains("Spring bake");
  }

  @Test
  void everything_that_cannot_be_read_is_said_at_its_field() throws Exception {
    long client = client();
    MvcTestResult refused =
        mvc.post()
            .uri("/campaigns")
            .with(csrf())
            .param("client", String.valueOf(client))
            .param("name", " ")
            .param("budget", "lots")
            .param("currency", "XXX")
            .param("startsOn", "soon")
            .param("pieces[POST]", "1000")
            .param("competitors", "x".repeat(101))
            .exchange();
    assertThat(refused)
        .hasStatus(422)
        .bodyText()
        .contains(
            "Campaign: this is required.",
            "Budget: type an amount",
            "Choose a currency.",
            "Start date: type a date, such as",
            "Post: type a whole number from 0 to 100",
            "Competitors to avoid can have up to 50 entries of up to 100 characters each.",
            "There are 1, the longest with 101 characters.");
    assertThat(campaigns()).isZero();
  }

  @Test
  void a_copy_has_the_terms_and_the_brief_and_leaves_the_first_as_it_was() throws Exception {
    String campaign = started("Autumn bake");
    String copy = redirected(mvc.post().uri(campaign + "/copies").with(csrf()));
    assertThat(page(copy)).contains("Autumn bake (copy)", "Gluten-free baking");
    assertThat(page(campaign)).doesNotContain("(copy)");
  }

  @Test
  void an_archived_campaign_is_out_of_the_way_until_it_is_taken_up_again() throws Exception {
    String campaign = started("Autumn bake");
    redirected(mvc.post().uri(campaign + "/archive").with(csrf()));
    assertThat(page("/campaigns")).contains("Archived (1)");
    redirected(mvc.post().uri(campaign + "/restore").with(csrf()));
    assertThat(page("/campaigns")).doesNotContain("Archived (");
  }

  @Test
  void two_clients_of_one_name_would_be_confused() {
    client();
    assertThat(mvc.post().uri("/clients").with(csrf()).param("name", "Halden & Sons "))
        .hasStatus(422)
        .bodyText()
        .contains("You already have a client called");
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void a_brand_is_its_own_client() throws Exception {
    assertThat(page("/campaigns/new")).contains("Halden Mills");
    assertThat(page("/campaigns")).doesNotContain("href=\"/clients\"");
  }

  @Test
  void a_campaign_cannot_be_started_for_the_client_of_another_workspace() {
    long others =
        database
            .sql(
                """
                insert into client (workspace_id, name, own, created_at)
                select id, 'Somebody', false, now() from workspace where name = 'Halden Mills'
                returning id
                """)
            .query(Long.class)
            .single();
    assertThat(
            terms(mvc.post().uri("/campaigns"), "Stolen").param("client", String.valueOf(others)))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a client.");
    assertThat(mvc.post().uri("/clients/" + others).with(csrf()).param("name", "Mine"))
        .hasStatus(404);
  }

  private String started(String name) {
    return redirected(
            terms(mvc.post().uri("/campaigns"), name)
                .param("client", String.valueOf(client()))
                .param("brief", "gluten free baking"))
        .replace("/candidates", "");
  }

  private static MockMvcRequestBuilder terms(MockMvcRequestBuilder request, String name) {
    return request
        .with(csrf())
        .param("name", name)
        .param("goal", "SALES")
        .param("budget", "5,000")
        .param("currency", "EUR")
        .param("startsOn", "2026-10-01")
        .param("competitors", "Rival")
        .param("pieces[POST]", "1");
  }

  private long client() {
    redirected(mvc.post().uri("/clients").with(csrf()).param("name", "Halden & Sons"));
    return database
        .sql("select id from client where name = 'Halden & Sons'")
        .query(Long.class)
        .single();
  }

  private long campaigns() {
    return database.sql("select count(*) from campaign").query(Long.class).single();
  }

  private static String redirected(MockMvcRequestBuilder request) {
    MvcTestResult result = request.exchange();
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private String page(String address) throws UnsupportedEncodingException {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString();
  }
}
