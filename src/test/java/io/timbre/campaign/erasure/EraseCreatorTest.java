package io.timbre.campaign.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.campaign.approval.AnswerByLink;
import io.timbre.campaign.approval.ApprovalToken;
import io.timbre.campaign.approval.Opinion;
import io.timbre.campaign.approval.ShareForApproval;
import io.timbre.campaign.approval.SharedFigure;
import io.timbre.campaign.candidates.HideChannel;
import io.timbre.campaign.outreach.Correspondence;
import io.timbre.campaign.outreach.FollowCreator;
import io.timbre.campaign.outreach.KeepDrafts;
import io.timbre.campaign.outreach.OwnOutreach;
import io.timbre.campaign.outreach.WriteToCreator;
import io.timbre.campaign.outreach.silence.Addressee;
import io.timbre.campaign.outreach.wording.Wording;
import io.timbre.campaign.shortlist.WriteNote;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.discovery.OwnCreators;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A creator is written about wherever one can write, erased, and then looked for everywhere. */
@TimbreTest
@SignedInAs(Role.AGENCY)
class EraseCreatorTest {

  private static final String NAME = "Lin Lively";
  private static final String HANDLE = OwnCreators.WORD + ".lively";
  private static final String SAID =
      "Ask lin lively (@%s, instagram.com/%s, %s) again."
          .formatted(HANDLE, HANDLE, OwnOutreach.ADDRESS.toUpperCase(java.util.Locale.ROOT));

  @Autowired private BeanFactory beans;
  @Autowired private EraseCreator eraseCreator;
  @Autowired private Channels channels;
  @Autowired private JdbcClient sql;
  @Autowired private MockMvcTester mvc;

  private OwnOutreach own;
  private Channel lin;
  private ChannelId nora;
  private ApprovalToken shared;
  private String plan;

  @BeforeEach
  void a_creator_everyone_wrote_about() {
    own = new OwnOutreach(beans);
    lin = channels.findByIdIn(List.of(own.lin.value())).getFirst();
    Correspondence another = own.withAnother("Nora Modest", "modest");
    nora = another.channel();
    shared = share();
    plan = planned();
    for (ChannelId channel : List.of(own.lin, nora)) {
      own.bean(WriteNote.class).write(own.campaign, channel, SAID, own.mara);
      own.bean(AnswerByLink.class)
          .answer(shared, channel, new Opinion("Cleo", Opinion.Verdict.DECLINED, SAID));
    }
    own.bean(WriteToCreator.class).sentByHand(another, new Wording(NAME, SAID), own.mara);
    own.bean(FollowCreator.class).reply(another, LocalDate.of(2026, 1, 5), SAID, own.mara);
    own.bean(KeepDrafts.class).keep(another, new Wording("On " + HANDLE, SAID), own.mara);
    own.bean(HideChannel.class).hide(own.campaignElsewhere(), nora, SAID, own.jonas);
    sql.sql("insert into message_template (workspace_id, name, subject, body) values (?, ?, ?, ?)")
        .params(own.mara.workspaceId().value(), "For " + NAME, "On " + NAME, SAID)
        .update();
    sql.sql("update campaign set product = ?, competitors = ?, brief_text = ? where id = ?")
        .params(SAID, NAME, SAID, own.campaign)
        .update();
    sql.sql("update shortlist_entry set tags = ?, declined_because = null where channel_id = ?")
        .params("like " + NAME, nora.value())
        .update();
    sql.sql("insert into source (list_name, taken_in_at) values (?, now())")
        .param(NAME + ".csv")
        .update();
  }

  private ApprovalToken share() {
    return own.bean(ShareForApproval.class)
        .share(own.campaign, Set.of(own.lin, nora), EnumSet.allOf(SharedFigure.class), 7, own.mara);
  }

  private String planned() {
    MvcTestResult asked =
        mvc.post()
            .uri("/campaigns/" + own.campaign + "/plan")
            .with(csrf())
            .param("pool", "SHORTLIST")
            .param("estimates", "on")
            .param("budget", "50000")
            .param("role[" + own.lin.value() + "]", "must")
            .exchange();
    assertThat(asked).hasStatus(303);
    String address = String.valueOf(asked.getResponse().getRedirectedUrl());
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql("select complete from plan where id = ?")
                .param(Long.valueOf(address.substring(address.lastIndexOf('/') + 1)))
                .query(Boolean.class)
                .single());
    return address;
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
    sql.sql("delete from source where list_name like '%.csv'").update();
  }

  private int erase() {
    return eraseCreator.erase(new Addressee(lin.platform(), lin.handle(), Optional.empty()));
  }

  @Test
  void no_column_of_any_table_names_the_creator_any_more() {
    assertThat(naming()).isNotEmpty();
    assertThat(erase()).isOne();
    assertThat(naming()).isEmpty();
    assertThat(erase()).isZero();
  }

  /** Tables and columns whose text names the creator in any way. */
  private List<String> naming() {
    return sql
        .sql(
            """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public'
            """)
        .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
        .list()
        .stream()
        .filter(of -> names(of[0], of[1]))
        .map(of -> String.join(".", of))
        .toList();
  }

  private boolean names(String table, String column) {
    return sql.sql(
            """
            select exists (select from "%s"
              where lower("%s"::text) ~ '(lin\\s+lively|%s|lin\\.lively@)')
            """
                .formatted(table, column, HANDLE.replace(".", "\\.")))
        .query(Boolean.class)
        .single();
  }

  @Test
  void what_is_said_of_others_and_what_was_agreed_stays() throws Exception {
    erase();
    assertThat(
            sql.sql("select words from shortlist_note where channel_id = ?")
                .param(nora.value())
                .query(String.class)
                .single())
        .isEqualTo("Ask [erased] (@[erased], instagram.com/[erased], [erased]) again.");
    String page = page("/approval/" + shared.value());
    assertThat(page).contains("Nora Modest", "erased").doesNotContain(NAME, HANDLE);
    assertThat(page(plan)).contains("erased", "Proven").doesNotContain(NAME, HANDLE);
    for (String address :
        List.of(
            "",
            "/candidates",
            "/shortlist",
            "/shortlist?view=table",
            "/approval",
            "/plan",
            "/outreach",
            "/shortlist/" + nora.value())) {
      assertThat(page("/campaigns/" + own.campaign + address)).doesNotContain(NAME, HANDLE);
    }
    for (String file : List.of(".pdf", ".xlsx", ".csv")) {
      assertThat(mvc.get().uri(plan + file)).as(file).hasStatusOk();
    }
  }

  private String page(String address) throws Exception {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return result.getResponse().getContentAsString();
  }
}
