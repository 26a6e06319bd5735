package io.timbre.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.approval.AnswerByLink;
import io.timbre.approval.ApprovalToken;
import io.timbre.approval.Opinion;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.catalog.Channel;
import io.timbre.catalog.ChannelId;
import io.timbre.catalog.Channels;
import io.timbre.catalog.Erasures;
import io.timbre.catalog.Platform;
import io.timbre.discovery.OwnCreators;
import io.timbre.intake.Corrections;
import io.timbre.intake.TakeInList;
import io.timbre.intake.Upload;
import io.timbre.intake.row.ListTerms;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.suppression.Addressee;
import io.timbre.outreach.CannotWrite;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.FollowCreator;
import io.timbre.outreach.KeepContacts;
import io.timbre.outreach.KeepDrafts;
import io.timbre.outreach.OwnOutreach;
import io.timbre.outreach.WriteToCreator;
import io.timbre.outreach.wording.Wording;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Ranking;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.shortlist.Move;
import io.timbre.shortlist.MoveEntry;
import io.timbre.shortlist.WriteNote;
import io.timbre.shortlist.candidates.HideChannel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A creator is written about wherever one can write, erased, and then looked for everywhere. */
@TimbreTest
@SignedInAs(Role.AGENCY)
class EraseCreatorTest {

  private static final String NAME = "Lin Lively";
  private static final String HANDLE = OwnCreators.WORD + ".lively";
  private static final String SAID =
      "Ask lin lively (@%s, instagram.com/%s, %s) again."
          .formatted(HANDLE, HANDLE, OwnOutreach.ADDRESS.toUpperCase(Locale.ROOT));

  private static final String NAMED =
      "lin\\s+lively|%s|lin\\.lively@".formatted(HANDLE.replace(".", "\\."));

  private static final LocalDate LISTED_ON = LocalDate.of(2023, 4, 5);

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
      own.bean(WriteNote.class).write(own.opened(own.campaign, own.mara), channel, SAID);
      own.bean(AnswerByLink.class)
          .answer(shared, channel, new Opinion("Cleo", Opinion.Verdict.DECLINED, SAID));
    }
    own.bean(WriteToCreator.class).sentByHand(another, new Wording(NAME, SAID));
    own.bean(FollowCreator.class).reply(another, LocalDate.of(2026, 1, 5), SAID);
    own.bean(KeepDrafts.class).keep(another, new Wording("On " + HANDLE, SAID));
    own.bean(HideChannel.class).hide(own.opened(own.campaignElsewhere(), own.jonas), nora, SAID);
    sql.sql("insert into message_template (workspace_id, name, subject, body) values (?, ?, ?, ?)")
        .params(own.mara.workspaceId().value(), "For " + NAME, "On " + NAME, SAID)
        .update();
    sql.sql("update campaign set product = ?, competitors = ?, brief_text = ? where id = ?")
        .params(SAID, NAME, SAID, own.campaign)
        .update();
    sql.sql("update shortlist_entry set tags = ?, declined_because = null where channel_id = ?")
        .params("like " + NAME, nora.value())
        .update();
    own.bean(KeepContacts.class).give(another, new EmailAddress(OwnOutreach.ADDRESS));
    own.bean(WriteToCreator.class).sendToSharedAddress(another, new Wording("On " + NAME, SAID));
    own.bean(WriteToCreator.class).sendToSharedAddress(own.with(), new Wording("On " + NAME, SAID));
    own.bean(KeepDrafts.class).keep(own.with(), new Wording("On " + NAME, SAID));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql("select count(*) from message where state in ('QUEUED', 'SENDING')")
                    .query(Integer.class)
                    .single()
                == 0);
    takeIn();
  }

  /** A list that is applied, with a problem that quotes the name, and one that is not yet. */
  private void takeIn() {
    String list =
        """
        handle,name,followers,likes,country
        %s,%s,20000,900,%s
        """
            .formatted(HANDLE, NAME, NAME);
    Upload upload =
        new Upload(
            NAME + ".csv",
            new ByteArrayResource(list.getBytes(StandardCharsets.UTF_8)),
            new ListTerms(Platform.INSTAGRAM, CurrencyUnit.EUR, LISTED_ON),
            own.mara.id());
    own.bean(TakeInList.class).toApply(upload, Corrections.NONE);
    own.bean(TakeInList.class).forReview(upload);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql(
                        """
                        select count(*) from list_import
                        where captured_on = ? and state in ('APPLIED', 'CHECKED')
                        """)
                    .param(LISTED_ON)
                    .query(Integer.class)
                    .single()
                == 2);
  }

  private ApprovalToken share() {
    return own.bean(ShareForApproval.class)
        .share(
            own.opened(own.campaign, own.mara),
            Set.of(own.lin, nora),
            EnumSet.allOf(SharedFigure.class),
            7);
  }

  private String planned() {
    return complete(asked());
  }

  private String asked() {
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
    return String.valueOf(asked.getResponse().getRedirectedUrl());
  }

  private String complete(String address) {
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
    sql.sql("delete from list_import where captured_on = ?").param(LISTED_ON).update();
    sql.sql("delete from source where list_name = any(array[?, '[erased].csv'])")
        .param(NAME + ".csv")
        .update();
  }

  private int erase() {
    return eraseCreator.erase(lin());
  }

  private Addressee lin() {
    return new Addressee(lin.platform(), lin.handle(), Optional.empty());
  }

  @Test
  void no_column_of_any_table_names_the_creator_any_more_but_a_list_that_is_not_applied_yet() {
    assertThat(naming(NAMED))
        .contains(
            "activity.arguments",
            "approval_answer.words",
            "approval_link.shared",
            "campaign.brief_text",
            "campaign.competitors",
            "campaign.product",
            "channel.handle",
            "contact.email",
            "creator.name",
            "hidden_channel.reason",
            "import_part.content",
            "import_problem.cell",
            "list_import.columns",
            "list_import.file_name",
            "message.body",
            "message.recipient",
            "message.subject",
            "message_draft.body",
            "message_template.name",
            "plan.outcome",
            "reply.words",
            "shortlist_entry.tags",
            "shortlist_note.words",
            "source.list_name");
    assertThat(erase()).isOne();
    assertThat(naming(NAMED)).containsExactly("import_part.content");
    assertThat(erase()).isZero();
    assertThat(naming(NAMED)).containsExactly("import_part.content");
  }

  /** Tables and columns whose text names the creator in any way; bytes are read as text. */
  private List<String> naming(String pattern) {
    return sql
        .sql(
            """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where table_schema = 'public' and t.table_type = 'BASE TABLE'
            order by 1, 2
            """)
        .query((row, number) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
        .list()
        .stream()
        .filter(of -> names(of[0], of[1], of[2], pattern))
        .map(of -> of[0] + "." + of[1])
        .toList();
  }

  private boolean names(String table, String column, String type, String pattern) {
    String text = type.equals("bytea") ? "encode(\"%s\", 'escape')" : "\"%s\"::text";
    return sql.sql(
            ("select exists (select from \"%s\" where lower(" + text + ") ~ ?)")
                .formatted(table, column))
        .param(pattern)
        .query(Boolean.class)
        .single();
  }

  @Test
  void what_would_go_is_told_beforehand_and_nothing_is_changed_by_asking() {
    List<String> before = naming(NAMED);
    Extent extent = eraseCreator.extent(lin());
    assertThat(extent.name()).contains(NAME);
    assertThat(extent.channels()).extracting(Channel::handle).containsExactly(lin.handle());
    assertThat(extent.namesakes()).isEmpty();
    assertThat(extent.entries()).isEqualTo(2);
    assertThat(extent.agreed()).isZero();
    assertThat(extent.messages()).isOne();
    assertThat(extent.texts()).isGreaterThan(10);
    assertThat(naming(NAMED)).isEqualTo(before);
    erase();
    assertThat(eraseCreator.extent(lin()))
        .isEqualTo(new Extent(Optional.empty(), List.of(), 0, 0, 0, 0, List.of()));
  }

  @Test
  void a_channel_of_the_same_name_stays_with_its_name_and_is_told_beforehand() throws Exception {
    Correspondence namesake = own.withAnother(NAME.toUpperCase(Locale.ROOT), "another.lively");
    ApprovalToken link =
        own.bean(ShareForApproval.class)
            .share(
                own.opened(own.campaign, own.mara),
                Set.of(namesake.channel(), own.lin),
                EnumSet.of(SharedFigure.PRICE),
                7);
    assertThat(eraseCreator.extent(lin()).namesakes())
        .extracting(channel -> channel.handle().value())
        .singleElement()
        .asString()
        .endsWith("another.lively");
    erase();
    assertThat(page("/approval/" + link.value()))
        .contains("LIN LIVELY")
        .doesNotContain(Erasures.NAME);
    assertThat(page("/campaigns/" + own.campaign + "/shortlist")).contains("LIN LIVELY");
  }

  @Test
  void what_was_agreed_has_no_profile_and_leads_to_what_is_left_of_it() {
    agree();
    erase();
    assertThat(mvc.get().uri("/campaigns/" + own.campaign + "/creators/" + own.lin.value()))
        .hasStatus(303)
        .hasRedirectedUrl("/campaigns/" + own.campaign + "/shortlist/" + own.lin.value());
  }

  @Test
  void what_is_said_of_others_stays_and_every_page_opens_and_names_the_creator_no_more()
      throws Exception {
    erase();
    assertThat(
            sql.sql("select words from shortlist_note where channel_id = ?")
                .param(nora.value())
                .query(String.class)
                .single())
        .isEqualTo("Ask [erased] (@[erased], instagram.com/[erased], [erased]) again.");
    assertThat(page("/approval/" + shared.value()))
        .contains("Nora Modest")
        .doesNotContain(Erasures.NAME);
    assertThat(page("/campaigns/" + own.campaign + "/approval"))
        .contains("Nora Modest", Erasures.NAME);
    assertThat(page(plan)).contains(Erasures.NAME, "Proven");
    assertPagesOpen();
  }

  private void assertPagesOpen() throws Exception {
    assertThat(page("/approval/" + shared.value())).doesNotContain(NAME, HANDLE);
    assertThat(page(plan)).doesNotContain(NAME, HANDLE);
    String campaign = "/campaigns/" + own.campaign;
    for (String address :
        List.of(
            "",
            "/candidates",
            "/shortlist",
            "/shortlist?view=table",
            "/shortlist/refresh",
            "/approval",
            "/plan",
            "/outreach",
            "/outreach/" + nora.value(),
            "/shortlist/" + nora.value())) {
      assertThat(page(campaign + address)).doesNotContain(NAME, HANDLE);
    }
    for (String file : List.of(".pdf", ".xlsx", ".csv")) {
      assertThat(file(plan + file)).as(file).doesNotContain(NAME, HANDLE, "instagram.com/erased");
      assertThat(file(campaign + "/shortlist" + file)).as(file).doesNotContain(NAME, HANDLE);
    }
  }

  @Test
  void what_was_agreed_stays_committed_without_a_name() throws Exception {
    agree();
    assertThat(eraseCreator.extent(lin()).agreed()).isOne();
    erase();
    assertThat(naming(NAMED)).containsExactly("import_part.content");
    String nameless = Erasures.handle(own.lin.value());
    assertThat(page("/campaigns/" + own.campaign + "/shortlist"))
        .contains(Erasures.NAME, nameless, "1,234.50");
    assertThat(page("/campaigns/" + own.campaign + "/shortlist/" + own.lin.value()))
        .contains(Erasures.NAME, "1,234.50");
    assertPagesOpen();
    plan = planned();
    assertThat(page(plan)).contains(nameless, "1,234.50");
    own.bean(RefreshStandings.class).refresh();
    plan = planned();
    assertThat(page(plan)).contains(nameless, "1,234.50");
    assertThat(page("/discover?q=erased")).doesNotContain(nameless);
    assertThat(own.bean(Ranking.class).one(own.lin, Brief.NONE)).isEmpty();
    assertThat(erase()).isZero();
    assertThatThrownBy(
            () -> own.bean(WriteToCreator.class).send(own.with(), new Wording("Hello", "You")))
        .isInstanceOf(CannotWrite.class);
  }

  private void agree() {
    int version =
        sql.sql("select version from shortlist_entry where campaign_id = ? and channel_id = ?")
            .params(own.campaign, own.lin.value())
            .query(Integer.class)
            .single();
    Move move = Move.agreed(new BigDecimal("1234.50"));
    own.bean(MoveEntry.class).move(own.opened(own.campaign, own.mara), own.lin, version, move);
  }

  @Test
  void a_plan_that_wanted_the_creator_is_asked_for_again_without_them() throws Exception {
    erase();
    MvcTestResult again = mvc.post().uri(plan + "/update").with(csrf()).exchange();
    assertThat(again).hasStatus(303);
    plan = complete(String.valueOf(again.getResponse().getRedirectedUrl()));
    assertThat(page(plan)).contains("Nora Modest").doesNotContain(NAME, "contradict");
  }

  @Test
  void a_plan_that_is_being_found_meanwhile_names_no_one_either() throws Exception {
    String asked = asked();
    erase();
    plan = complete(asked);
    assertThat(naming(NAMED)).containsExactly("import_part.content");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql("select count(*) from scheduled_tasks where task_name = 'prove-plan'")
                    .query(Integer.class)
                    .single()
                == 0);
    assertThat(naming(NAMED)).containsExactly("import_part.content");
    assertPagesOpen();
  }

  @Test
  void what_is_being_copied_is_waited_for() throws Exception {
    CompletableFuture<Integer> erased = new CompletableFuture<>();
    new TransactionTemplate(own.bean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> {
          share();
          erased.completeAsync(this::erase);
          await()
              .atMost(Duration.ofSeconds(60))
              .until(() ->
                  sql.sql(
                              "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                          .query(Integer.class)
                          .single()
                      > 0);
        });
    assertThat(erased.get(60, TimeUnit.SECONDS)).isOne();
    assertThat(naming(NAMED)).containsExactly("import_part.content");
  }

  @Test
  void names_of_every_script_and_with_quotes_are_found_in_every_case() {
    String name = "İnci \"Çiçek\" Öz\\Ray";
    Correspondence inci = own.withAnother(name, "inci");
    own.bean(WriteNote.class).write(own.opened(own.campaign, own.mara), nora, "not like " + name);
    own.bean(WriteNote.class)
        .write(own.opened(own.campaign, own.mara), nora, name.toUpperCase(Locale.ROOT));
    sql.sql("update campaign set product = ? where id = ?")
        .params("with " + name.replace("Ç", "ç").replace("Ö", "ö"), own.campaign)
        .update();
    own.bean(ShareForApproval.class)
        .share(
            own.opened(own.campaign, own.mara),
            Set.of(inci.channel()),
            EnumSet.of(SharedFigure.PRICE),
            7);
    Channel channel = channels.findByIdIn(List.of(inci.channel().value())).getFirst();
    eraseCreator.erase(new Addressee(channel.platform(), channel.handle(), Optional.empty()));
    assertThat(naming("çiçek")).isEmpty();
  }

  @Test
  void two_templates_that_would_be_called_the_same_keep_two_names() {
    for (String name : List.of("To [erased]", "To " + NAME, "To " + HANDLE)) {
      sql.sql(
              "insert into message_template (workspace_id, name, subject, body) values (?, ?, ?, ?)")
          .params(own.mara.workspaceId().value(), name, "Hello", "You")
          .update();
    }
    erase();
    assertThat(
            sql.sql("select name from message_template where name like 'To %'")
                .query(String.class)
                .list())
        .hasSize(3)
        .allMatch(name -> name.startsWith("To [erased]"));
  }

  private String page(String address) throws Exception {
    return new String(bytes(address), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).as(address).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  /** What can be read in a file. */
  private String file(String address) throws IOException {
    byte[] content = bytes(address);
    if (address.endsWith(".pdf")) {
      try (PDDocument document = Loader.loadPDF(content)) {
        return new PDFTextStripper().getText(document);
      }
    }
    return address.endsWith(".xlsx")
        ? unpacked(content)
        : new String(content, StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] content) throws IOException {
    Path file = Files.write(Files.createTempFile("erased", ".xlsx"), content);
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }
}
