package io.timbre.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.approval.ApprovalToken;
import io.timbre.approval.ShareForApproval;
import io.timbre.campaign.ChangeCampaign;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriTemplate;

/** An archived campaign shows what was, and changes nothing but that it is archived. */
@TimbreTest
@SignedInAs(Role.AGENCY)
class ArchivedCampaignTest {

  private static final Pattern FORM =
      Pattern.compile(
          "<form[^>]*method=\"post\"[^>]*action=\"(/campaigns/[^\"]*)\"[^>]*>|"
              + "<form[^>]*action=\"(/campaigns/[^\"]*)\"[^>]*method=\"post\"[^>]*>");

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ChangeCampaign change;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private ShareForApproval share;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester mvc;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private long campaign;
  private ChannelId channel;
  private ApprovalToken token;

  @BeforeEach
  void a_campaign_with_a_shared_shortlist_is_archived() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    channel = new ChannelId(creators.measured("Lin Lively", "lively", 20_300, 1_234));
    creators.rank();
    SignedIn mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), channel);
    token = share.share(openCampaign.open(campaign, mara), Set.of(channel), Set.of(), 30);
    change.archive(openCampaign.open(campaign, mara));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void every_route_that_would_change_it_refuses_with_a_sentence() {
    assertThat(routes(RequestMethod.POST))
        .hasSizeGreaterThan(20)
        .filteredOn(path -> !path.endsWith("/restore"))
        .allSatisfy(path ->
            assertThat(mvc.post().uri(path).with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("This campaign is archived"));
  }

  @Test
  void its_pages_show_what_was_and_offer_to_restore_it() {
    String one = "/campaigns/" + campaign;
    for (String page :
        List.of(
            one,
            one + "/candidates",
            one + "/shortlist",
            one + "/shortlist?view=table",
            one + "/shortlist/" + channel.value(),
            one + "/shortlist/refresh",
            one + "/approval",
            one + "/plan",
            one + "/outreach",
            one + "/outreach/" + channel.value())) {
      String text = text(mvc.get().uri(page).exchange());
      assertThat(text).as(page).contains("This campaign is archived");
      assertThat(FORM.matcher(text).results().map(ArchivedCampaignTest::address))
          .as(page)
          .filteredOn(address -> enabled(text, address))
          .containsExactly(one + "/restore");
    }
  }

  private static String address(MatchResult form) {
    return form.group(1) == null ? form.group(2) : form.group(1);
  }

  /** A form that shows what was has all of its fields switched off. */
  private static boolean enabled(String page, String address) {
    int form = page.indexOf("action=\"" + address + "\"");
    String content = page.substring(form, page.indexOf("</form>", form));
    return !content.contains("<fieldset class=\"all\" disabled=\"disabled\">")
        || content.substring(content.lastIndexOf("</fieldset>")).contains("<button");
  }

  @Test
  void a_fragment_says_so_in_place() {
    assertThat(
            mvc.post()
                .uri("/campaigns/" + campaign + "/shortlist/" + channel.value())
                .header("HX-Request", "true")
                .with(csrf()))
        .hasStatus(HttpStatus.CONFLICT)
        .hasHeader("HX-Retarget", "#refused")
        .bodyText()
        .contains("This campaign is archived", "Restore")
        .doesNotContain("<html");
  }

  @Test
  void its_links_are_closed() {
    assertThat(mvc.get().uri("/approval/" + token.value()))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyText()
        .contains("This link is closed")
        .doesNotContain("Lin Lively");
    assertThat(text(mvc.get().uri("/campaigns/" + campaign + "/approval").exchange()))
        .contains("Closed while the campaign is archived");
  }

  @Test
  void restored_it_changes_again() {
    assertThat(mvc.post().uri("/campaigns/" + campaign + "/restore").with(csrf())).hasStatus(303);
    assertThat(mvc.post().uri("/campaigns/" + campaign + "/archive").with(csrf())).hasStatus(303);
  }

  private List<String> routes(RequestMethod method) {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .filter(info -> info.getMethodsCondition().getMethods().contains(method))
        .flatMap(this::paths)
        .filter(path -> path.matches("/campaigns/[0-9].*"))
        .toList();
  }

  private Stream<String> paths(RequestMappingInfo info) {
    return info.getPatternValues().stream()
        .map(pattern -> {
          UriTemplate template = new UriTemplate(pattern);
          Map<String, Object> values = new HashMap<>();
          template.getVariableNames().forEach(name -> values.put(name, 1));
          values.put("id", campaign);
          values.put("channel", channel.value());
          return template.expand(values).getPath();
        });
  }

  private static String text(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
