package io.timbre.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.ShortlistChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever a browser or the machine prefers, everything is written in British English. */
@TimbreTest
@SignedInAs(Role.ADMIN)
class OneLocaleTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester browser;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private long campaign;
  private long channel;

  @BeforeEach
  void a_campaign_with_a_channel_of_many_followers() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    channel = creators.measured("Lin Lively", "lively", 1_320_300, 61_234);
    creators.rank();
    SignedIn mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void a_page_is_the_same_to_the_byte_whatever_language_a_browser_prefers() {
    for (String page : pages()) {
      assertThat(text(page, "de-DE,de;q=0.9")).as(page).isEqualTo(text(page, "en-GB"));
      assertThat(text(page, "ar-EG")).as(page).isEqualTo(text(page, "en-GB"));
    }
  }

  private String[] pages() {
    String one = "/campaigns/" + campaign;
    return new String[] {
      "/discover?q=" + OwnCreators.WORD,
      "/discover?followers.min=much",
      "/creators/" + channel,
      "/campaigns",
      "/campaigns/new",
      "/campaigns/outreach",
      "/clients",
      one,
      one + "/candidates",
      one + "/shortlist",
      one + "/shortlist?view=table",
      one + "/shortlist/refresh",
      one + "/shortlist/" + channel,
      one + "/shortlist.csv",
      one + "/approval",
      one + "/plan",
      one + "/outreach",
      one + "/outreach/" + channel,
      "/imports",
      "/erasures",
      "/settings",
      "/settings/mail",
      "/settings/templates",
      "/settings/letterhead",
      "/api/v1/ranking?q=" + OwnCreators.WORD,
      "/api/v1/ranking?size=1000",
      "/api/v1/ranking?followers.min=much"
    };
  }

  private String text(String page, String language) {
    MvcTestResult answer =
        browser
            .get()
            .uri(page)
            .header("Accept-Language", language)
            .with(request -> {
              // What stands in for a request in tests does not read the header.
              request.setPreferredLocales(List.of(Locale.forLanguageTag(language.split(",")[0])));
              return request;
            })
            .exchange();
    assertThat(answer.getUnresolvedException()).as(page).isNull();
    assertThat(answer.getResponse().getStatus()).as(page).isLessThan(500).isNotIn(302, 404);
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }

  @Test
  void a_page_says_which_language_it_is_in() {
    assertThat(browser.get().uri("/discover").header("Accept-Language", "de-DE"))
        .hasHeader("Content-Language", "en-GB")
        .bodyText()
        .contains("<html lang=\"en-GB\"");
  }

  @Test
  void outside_of_a_request_the_language_is_the_same_and_times_are_in_utc() {
    LocaleContextHolder.resetLocaleContext();

    assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.UK);
    assertThat(Locale.getDefault()).isEqualTo(Locale.UK);
    assertThat(LocaleContextHolder.getTimeZone().toZoneId().getId()).isEqualTo("UTC");
  }
}
