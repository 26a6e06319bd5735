package io.timbre.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import io.timbre.shortlist.EntryState;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.AGENCY)
class ShortlistPagesTest {

  private static final String ANOTHER_CARD = "Another Bakes";

  @Autowired private OpenCampaign openCampaign;
  @Autowired private MockMvcTester mvc;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private Shortlist shortlist;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private ChannelId lin;
  private ChannelId another;

  @BeforeEach
  void a_campaign_with_a_channel_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    long channel = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.price(channel, 217);
    lin = new ChannelId(channel);
    another = new ChannelId(creators.measured(ANOTHER_CARD, "another", 9_000, 300));
    creators.rank();
    mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), lin);
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  private String board() {
    return "/campaigns/" + campaign + "/shortlist";
  }

  private String card() {
    return board() + "/" + lin.value();
  }

  private Shortlisted entry() {
    return shortlist.one(openCampaign.open(campaign, mara), lin);
  }

  private MvcTestResult post(String address, String... fields) {
    var request = mvc.post().uri(address).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult htmx(String address, String... fields) {
    var request = mvc.post().uri(address).with(csrf()).header("HX-Request", "true");
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private String page(String address) {
    MvcTestResult answer = mvc.get().uri(address).exchange();
    assertThat(answer).hasStatusOk();
    return body(answer);
  }

  private static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void the_board_and_the_table_show_who_is_on_it_with_score_and_price() {
    assertThat(page(board()))
        .contains("Lin Lively", "@quillaxo.lively", "€217", "list price", "likely");
    assertThat(page(board() + "?view=table")).contains("Lin Lively", "1 post", "€217");
  }

  @Test
  void an_empty_shortlist_leads_to_the_candidates() {
    shortlistChannel.remove(openCampaign.open(campaign, mara), lin);
    assertThat(page(board()))
        .contains("The shortlist is empty", "/campaigns/" + campaign + "/candidates");
  }

  @Test
  void a_channel_is_added_and_the_browser_goes_back_to_the_candidates_it_came_from() {
    MvcTestResult added = post(board() + "/" + another.value(), "back", "q=gluten%20free&page=2");
    assertThat(added).hasStatus(303);
    assertThat(added)
        .redirectedUrl()
        .isEqualTo("/campaigns/" + campaign + "/candidates?q=gluten%20free&page=2");
    assertThat(page(board())).contains(ANOTHER_CARD);
  }

  @Test
  void no_address_elsewhere_is_gone_back_to() {
    MvcTestResult added = post(board() + "/" + another.value(), "back", "//elsewhere.example\r\nx");
    assertThat(added).redirectedUrl().isEqualTo("/campaigns/" + campaign + "/candidates");
  }

  @Test
  void htmx_gets_a_mark_for_the_row_when_a_channel_is_added() {
    MvcTestResult added = htmx(board() + "/" + another.value());
    assertThat(added).hasStatusOk();
    assertThat(body(added)).contains("On the shortlist").doesNotContain("<html");
  }

  @Test
  void a_card_is_moved_by_its_form() {
    assertThat(post(card() + "/state", "to", "CONTACTED", "seen", "0")).hasStatus(303);
    assertThat(entry().state()).isEqualTo(EntryState.CONTACTED);
  }

  @Test
  void whoever_moves_in_the_table_comes_back_to_the_table() {
    String table = board() + "?view=table";
    assertThat(page(table)).contains("name=\"back\" value=\"table\"");
    assertThat(post(card() + "/state", "to", "CONTACTED", "seen", "0", "back", "table"))
        .redirectedUrl()
        .isEqualTo(table);
    assertThat(post(card() + "/state", "to", "DECLINED", "seen", "1", "back", "table"))
        .redirectedUrl()
        .isEqualTo(card() + "/state?to=DECLINED&back=table");
    assertThat(post(card() + "/state", "to", "NEGOTIATING", "seen", "1", "back", "//elsewhere"))
        .redirectedUrl()
        .isEqualTo(board());
  }

  @Test
  void htmx_gets_the_board_when_a_card_is_moved() {
    MvcTestResult moved = htmx(card() + "/state", "to", "LIVE", "seen", "0", "agreedPrice", "200");
    assertThat(moved).hasStatusOk();
    assertThat(body(moved)).contains("Lin Lively was moved to Live.").doesNotContain("<html");
  }

  @Test
  void whoever_declines_is_asked_why() {
    MvcTestResult asked = post(card() + "/state", "to", "DECLINED", "seen", "0");
    assertThat(asked).redirectedUrl().isEqualTo(card() + "/state?to=DECLINED");
    assertThat(page(card() + "/state?to=DECLINED")).contains("Why are you declining Lin Lively?");

    MvcTestResult empty = post(card() + "/state", "to", "DECLINED", "seen", "0", "because", " ");
    assertThat(empty).hasStatus(422);
    assertThat(body(empty)).contains("Reason: this is required.");

    post(card() + "/state", "to", "DECLINED", "seen", "0", "because", "Too <b>dear</b>");
    assertThat(page(board())).contains("Too &lt;b&gt;dear&lt;/b&gt;");
  }

  @Test
  void htmx_asks_on_the_card_itself() {
    MvcTestResult asked = htmx(card() + "/state", "to", "AGREED", "seen", "0");
    assertThat(asked).hasStatusOk().hasHeader("HX-Retarget", "#ask-" + lin.value());
    assertThat(body(asked)).contains("Agreed price with Lin Lively").doesNotContain("<html");
    assertThat(htmx(card() + "/state", "to", "AGREED", "seen", "0", "agreedPrice", "a lot"))
        .hasStatus(422);
  }

  @Test
  void who_moves_what_has_changed_meanwhile_sees_the_board_as_it_is() {
    post(card() + "/state", "to", "CONTACTED", "seen", "0");
    MvcTestResult late = htmx(card() + "/state", "to", "NEGOTIATING", "seen", "0");
    assertThat(late).hasStatus(409);
    assertThat(body(late)).contains("Someone else changed Lin Lively in the meantime");
    assertThat(post(card() + "/state", "to", "NEGOTIATING", "seen", "0")).hasStatus(303);
    assertThat(entry().state()).isEqualTo(EntryState.CONTACTED);
  }

  @Test
  void a_move_to_nowhere_is_no_request() {
    assertThat(post(card() + "/state", "to", "LIMBO", "seen", "0")).hasStatus(400);
    assertThat(post(card() + "/state", "seen", "0")).hasStatus(400);
    assertThat(post(card() + "/state", "to", "CONTACTED")).hasStatus(400);
  }

  @Test
  void terms_are_agreed_and_shown() {
    MvcTestResult saved =
        post(
            card() + "/terms",
            "seen",
            "0",
            "agreedPrice",
            "1,250.50",
            "pieces[REEL]",
            "2",
            "firstDay",
            "2026-12-01",
            "tags",
            "warm, warm, baker");
    assertThat(saved).hasStatus(303);
    assertThat(page(card())).contains("value=\"1250.50\"", "warm, baker", "changed the terms");
    assertThat(page(board() + "?view=table")).contains("2 reels", "€1,250.50", "1 Dec 2026");
  }

  @Test
  void the_agreed_price_is_repeated_as_it_was_read() {
    MvcTestResult saved =
        post(card() + "/terms", "seen", "0", "agreedPrice", "12.345", "pieces[REEL]", "1");
    assertThat(saved).flash().containsEntry("said", "Terms saved. Agreed price: €12,345.");
  }

  @Test
  void terms_say_how_many_pieces_there_are() {
    assertThat(body(post(card() + "/terms", "seen", "0", "agreedPrice", "99", "pieces[REEL]", "0")))
        .contains("Add at least one deliverable", "value=\"99\"");
    assertThat(
            body(post(card() + "/terms", "seen", "0", "pieces[POST]", "1", "prices[VIDEO]", "50")))
        .contains("There’s a price, but no number of pieces", "value=\"50\"");
    assertThat(entry().terms().agreedPrice()).isEmpty();
  }

  @Test
  void the_currency_of_a_campaign_stays_once_a_price_is_agreed() {
    post(card() + "/terms", "seen", "0", "agreedPrice", "150.50", "pieces[REEL]", "1");
    MvcTestResult refused =
        post(
            "/campaigns/" + campaign,
            "seen",
            "0",
            "name",
            "Autumn bake",
            "budget",
            "5000",
            "currency",
            "JPY",
            "pieces[REEL]",
            "1");
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains("The currency can’t change", "are in EUR");
    assertThat(page(card())).contains("€150.50");
  }

  @Test
  void terms_that_someone_else_changed_meanwhile_are_not_overwritten_unseen() {
    assertThat(post(card() + "/terms", "seen", "0", "agreedPrice", "100", "pieces[REEL]", "1"))
        .hasStatus(303);
    int now = entry().version();
    MvcTestResult late =
        post(card() + "/terms", "seen", "0", "agreedPrice", "456", "pieces[REEL]", "1");
    assertThat(late).hasStatus(409);
    assertThat(body(late))
        .contains("Someone else saved other values", "value=\"456\"")
        .contains("name=\"seen\" value=\"" + now + "\"");
    assertThat(page(card())).contains("value=\"100\"").doesNotContain("456");
  }

  @Test
  void what_is_written_about_a_channel_that_someone_removed_meanwhile_is_not_lost() {
    assertThat(post(card() + "/removal")).hasStatus(303);
    MvcTestResult late = post(card() + "/notes", "words", "Call back on Monday");
    assertThat(late).hasStatus(404);
    assertThat(body(late)).contains("isn’t on the shortlist", "Call back on Monday");
    assertThat(mvc.get().uri(card())).hasStatus(404).bodyText().contains("isn’t on the shortlist");
  }

  @Test
  void figures_that_are_old_are_marked() {
    assertThat(page(board())).doesNotContain("days old");
    sql.sql("update shortlist_entry set newest_on = current_date - 245 where channel_id = ?")
        .param(lin.value())
        .update();
    for (String address : List.of(board(), board() + "?view=table", card())) {
      assertThat(page(address)).as(address).contains("figures 245 days old");
    }
  }

  @Test
  void a_converted_price_says_at_which_rate_of_which_day() {
    assertThat(page(board())).doesNotContain("are converted");
    sql.sql("update campaign set currency = 'GBP' where id = ?").param(campaign).update();
    for (String page : List.of(board(), board() + "?view=table", card())) {
      assertThat(page(page))
          .containsPattern(
              "Prices from lists are converted at [0-9.]+ GBP per euro on \\d+ \\w+ 20");
    }
  }

  @Test
  void terms_that_cannot_be_read_are_refused_beside_their_fields() {
    assertRefused(
        "Agreed price: type an amount such as 5,000 or 12.50.",
        "seen",
        "0",
        "agreedPrice",
        "plenty");
    assertRefused("First day: type a date, such as", "seen", "0", "firstDay", "soon");
    assertRefused(
        "before the first day", "seen", "0", "firstDay", "2026-12-02", "lastDay", "2026-12-01");
    assertRefused(
        "Tags can have up to 20 entries of up to 40 characters each.",
        "seen",
        "0",
        "tags",
        "x".repeat(41));
    assertRefused("Choose someone in your workspace", "seen", "0", "owner", "999999");
    assertRefused("Post: type a whole number from 0 to 100.", "seen", "0", "pieces[POST]", "101");
    assertThat(entry().version()).isZero();
  }

  private void assertRefused(String sentence, String... fields) {
    MvcTestResult refused = post(card() + "/terms", fields);
    assertThat(refused).hasStatus(422);
    assertThat(body(refused)).contains(sentence);
  }

  @Test
  void a_note_is_kept_with_its_writer_and_an_empty_one_refused() {
    assertThat(post(card() + "/notes", "words", "Wants <the> recipe")).hasStatus(303);
    assertThat(page(card())).contains("Wants &lt;the&gt; recipe", "Mara Okoye");
    assertThat(post(card() + "/notes", "words", " ")).hasStatus(422);
    assertThat(post(card() + "/notes", "words", "x".repeat(2_001))).hasStatus(422);
  }

  @Test
  void a_channel_is_taken_off() {
    assertThat(post(card() + "/removal")).hasStatus(303);
    assertThat(mvc.get().uri(card())).hasStatus(404);
  }

  @Test
  void a_refresh_shows_before_and_after_and_does_only_what_it_showed() {
    sql.sql("update rate set amount = 20 where channel_id = ?").param(lin.value()).update();
    creators.rank();
    String preview = page(board() + "/refresh");
    assertThat(preview).contains("€217", "€20", "Apply these changes");
    String seal = seal(preview);

    sql.sql("update rate set amount = 30 where channel_id = ?").param(lin.value()).update();
    creators.rank();
    MvcTestResult late = post(board() + "/refresh", "seal", seal);
    assertThat(late).redirectedUrl().isEqualTo(board() + "/refresh");
    assertThat(entry().frozenScore().price()).isEqualTo(217);

    MvcTestResult done = post(board() + "/refresh", "seal", seal(page(board() + "/refresh")));
    assertThat(done).redirectedUrl().isEqualTo(board());
    assertThat(entry().frozenScore().price()).isEqualTo(30);
    assertThat(page(board() + "/refresh")).contains("The shortlist is up to date");
  }

  private static String seal(String preview) {
    Matcher seal = Pattern.compile("name=\"seal\" value=\"([0-9a-f]{64})\"").matcher(preview);
    assertThat(seal.find()).isTrue();
    return seal.group(1);
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void nothing_of_a_shortlist_is_there_for_another_workspace() {
    List<String> before = everything();
    for (String address :
        List.of(board(), card(), card() + "/state?to=LIVE", board() + "/refresh")) {
      assertThat(mvc.get().uri(address)).as(address).hasStatus(404);
    }
    assertThat(post(board() + "/" + another.value())).hasStatus(404);
    assertThat(htmx(board() + "/" + another.value())).hasStatus(404);
    assertThat(post(card() + "/state", "to", "CONTACTED", "seen", "0")).hasStatus(404);
    assertThat(post(card() + "/terms", "seen", "0", "tags", "mine")).hasStatus(404);
    assertThat(post(card() + "/notes", "words", "mine")).hasStatus(404);
    assertThat(post(card() + "/removal")).hasStatus(404);
    assertThat(post(board() + "/refresh", "seal", "")).hasStatus(404);
    assertThat(everything()).isEqualTo(before);
  }

  private List<String> everything() {
    return sql.sql(
            """
            select e::text from shortlist_entry e union all select n::text from shortlist_note n
            union all select a::text from activity a order by 1
            """)
        .query(String.class)
        .list();
  }
}
