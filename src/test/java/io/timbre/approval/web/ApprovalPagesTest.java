package io.timbre.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.approval.LimitGuests;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.ChangeTerms;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Terms;
import io.timbre.shortlist.WriteNote;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
class ApprovalPagesTest {

  private static final String REASON = "Too sweet for us";

  @Autowired private OpenCampaign openCampaign;
  @Autowired private MockMvcTester mvc;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private Shortlist shortlist;
  @Autowired private ChangeTerms changeTerms;
  @Autowired private WriteNote writeNote;
  @Autowired private ShareForApproval shareForApproval;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private ChannelId lin;
  private ChannelId ada;
  private String link;

  @BeforeEach
  void one_of_two_channels_is_shared() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    lin = new ChannelId(creators.measured("Lin Lively", "lively", 20_300, 1_234));
    ada = new ChannelId(creators.measured("Ada Quiet", "quiet", 9_000, 300));
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), lin);
    shortlistChannel.add(openCampaign.open(campaign, mara), ada);
    writeNote.write(openCampaign.open(campaign, mara), lin, "A secret note");
    changeTerms.change(openCampaign.open(campaign, mara), lin, 0, tagged());
    link =
        "/approval/"
            + shareForApproval
                .share(
                    openCampaign.open(campaign, mara), Set.of(lin), Set.of(SharedFigure.SCORE), 14)
                .value();
  }

  private Terms tagged() {
    return new Terms(
        Optional.of(mara.id()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of("secret-tag"));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  private String agency() {
    return "/campaigns/" + campaign + "/approval";
  }

  private String page(String address) {
    MvcTestResult answer = mvc.get().uri(address).exchange();
    assertThat(answer).hasStatusOk();
    return body(answer);
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MvcTestResult answer(ChannelId channel, String verdict, String words) {
    return mvc.post()
        .uri(link + "/" + channel.value())
        .with(csrf())
        .cookie(new Cookie("reviewer", "QW5hIFByYWRv"))
        .param("verdict", verdict)
        .param("words", words)
        .exchange();
  }

  @Test
  void a_guest_sees_what_was_shared_and_nothing_else() {
    String page = page(link);
    assertThat(page).contains("Lin Lively", "@quillaxo.lively", "Quillaxo bake", "Fernhill Agency");
    assertThat(page)
        .contains("Score")
        .doesNotContain("Ada Quiet", "secret", "Mara", "Expected engagements", "Price", "20.3K")
        .doesNotContain("/campaigns", "/creators", "href=\"/discover", "href=\"/\"", "Sign out");
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void whoever_is_signed_in_sees_no_more_than_a_guest() {
    assertThat(page(link)).doesNotContain("Mara", "Sign out", "/campaigns", "href=\"/discover");
  }

  @Test
  void the_address_goes_nowhere_from_the_page() {
    assertThat(mvc.get().uri(link))
        .hasHeader("Referrer-Policy", "no-referrer")
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex");
  }

  @Test
  void a_guest_says_who_they_are_and_is_known_by_that_link_alone() {
    MvcTestResult known =
        mvc.post().uri(link + "/reviewer").with(csrf()).param("name", "Ana Prado").exchange();
    assertThat(known).hasStatus(303);
    String cookie = String.valueOf(known.getResponse().getHeader("Set-Cookie"));
    assertThat(cookie)
        .contains("reviewer=QW5hIFByYWRv", "Path=" + link, "HttpOnly", "SameSite=Lax");
    assertThat(mvc.post().uri(link + "/reviewer").with(csrf()).param("name", " ")).hasStatus(422);
  }

  @Test
  void nobody_answers_without_a_name() {
    assertThat(mvc.post().uri(link + "/" + lin.value()).with(csrf()).param("verdict", "APPROVED"))
        .hasStatus(422);
    assertThat(said()).isZero();
  }

  @Test
  void an_answer_is_seen_by_every_reviewer_and_by_the_agency() {
    assertThat(answer(lin, "DECLINED", "")).hasStatus(422);
    assertThat(answer(lin, "DECLINED", REASON)).hasStatus(303);
    assertThat(page(link)).contains("Ana Prado declined", REASON);
    assertThat(said()).isOne();
  }

  @Test
  void who_waits_for_an_answer_stands_first_and_the_prices_are_summed_up() {
    creators.price(lin.value(), 217);
    creators.price(ada.value(), 90.5);
    creators.rank();
    long both = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(both, mara), lin);
    shortlistChannel.add(openCampaign.open(both, mara), ada);
    link =
        "/approval/"
            + shareForApproval
                .share(
                    openCampaign.open(both, mara), Set.of(lin, ada), Set.of(SharedFigure.PRICE), 14)
                .value();
    assertThat(page(link))
        .contains("None approved, none declined, 2 waiting for an answer.")
        .contains("Approved so far: €0. All channels together: €307.50.");
    assertThat(answer(lin, "APPROVED", ""))
        .hasStatus(303)
        .hasRedirectedUrl(link + "#creator-" + ada.value());
    assertThat(page(link))
        .contains("1 approved, none declined, 1 waiting for an answer.")
        .contains("Approved so far: €217. All channels together: €307.50.")
        .containsSubsequence("Waiting for an answer (1)", "Ada", "Answered (1)", "Lin");
    assertThat(answer(ada, "DECLINED", REASON)).hasStatus(303).hasRedirectedUrl(link + "#total");
    assertThat(page(link))
        .contains("1 approved, 1 declined, none waiting for an answer.")
        .doesNotContain("Waiting for an answer (");
  }

  @Test
  void nobody_answers_for_a_channel_that_was_not_shared() {
    assertThat(answer(ada, "APPROVED", "")).hasStatus(303).hasRedirectedUrl(link + "#total");
    assertThat(said()).isZero();
  }

  private long said() {
    return sql.sql("select count(*) from approval_answer").query(Long.class).single();
  }

  @Test
  void unknown_expired_and_revoked_look_the_same() {
    String unknown = body(mvc.get().uri("/approval/nonsense").exchange());
    sql.sql("update approval_link set expires_at = created_at + interval '1 ms'").update();
    MvcTestResult expired = mvc.get().uri(link).exchange();
    sql.sql("update approval_link set expires_at = now() + interval '1 day', revoked_at = now()")
        .update();
    MvcTestResult revoked = mvc.get().uri(link).exchange();
    assertThat(expired).hasStatus(404);
    assertThat(revoked).hasStatus(404);
    assertThat(unknown).contains("has expired").doesNotContain("href=\"/\"");
    assertThat(body(expired)).isEqualTo(unknown);
    assertThat(body(revoked)).isEqualTo(unknown);
    assertThat(answer(lin, "APPROVED", "")).hasStatus(404);
  }

  @Test
  void whoever_guesses_too_often_is_told_to_wait() {
    for (int i = 0; i < LimitGuests.MISSES; i++) {
      assertThat(guess()).hasStatus(404);
    }
    assertThat(guess()).hasStatus(429).containsHeader("Retry-After");
  }

  private MvcTestResult guess() {
    return mvc.get()
        .uri("/approval/nonsense")
        .with(request -> {
          request.setRemoteAddr("192.0.2.77");
          return request;
        })
        .exchange();
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void the_agency_gets_a_link_once_and_reads_what_was_said() {
    MvcTestResult made =
        mvc.post()
            .uri(agency())
            .with(csrf())
            .param("channels", String.valueOf(lin.value()), String.valueOf(ada.value()))
            .param("figures", "SCORE", "PRICE")
            .param("days", "30")
            .exchange();
    assertThat(made).hasStatus(303);
    String address = String.valueOf(made.getMvcResult().getFlashMap().get("address"));
    assertThat(address).matches("http://localhost:\\d+/approval/[A-Za-z0-9_-]{43}");
    assertThat(page(agency())).doesNotContain(address);
    answer(lin, "DECLINED", REASON);
    assertThat(page(agency())).contains("Ana Prado declined", REASON);
    assertThat(page("/campaigns/" + campaign + "/shortlist")).contains("Ana Prado declined");
    assertThat(page("/campaigns/" + campaign + "/shortlist/" + lin.value()))
        .contains("Ana Prado (client)", "declined: " + REASON);
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void what_cannot_be_shared_is_refused_beside_its_field() {
    MvcTestResult nobody = mvc.post().uri(agency()).with(csrf()).param("days", "91").exchange();
    assertThat(nobody).hasStatus(422);
    assertThat(body(nobody))
        .contains(
            "Choose at least one channel.",
            "Days the link stays open: type a whole number from 1 to 90.");
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void nothing_of_an_approval_is_there_for_another_workspace() {
    long number =
        sql.sql("select id from approval_link where campaign_id = ?")
            .param(campaign)
            .query(Long.class)
            .single();
    assertThat(mvc.get().uri(agency())).hasStatus(404);
    assertThat(
            mvc.post()
                .uri(agency())
                .with(csrf())
                .param("channels", String.valueOf(lin.value()))
                .param("days", "14"))
        .hasStatus(404);
    assertThat(mvc.post().uri(agency() + "/" + number + "/revocation").with(csrf())).hasStatus(404);
    assertThat(mvc.get().uri(link)).hasStatusOk();
    assertThat(sql.sql("select count(*) from approval_link").query(Long.class).single()).isOne();
  }
}
