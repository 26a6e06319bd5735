package io.timbre.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import io.timbre.shortlist.ShortlistChannel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TimbreTest
@SignedInAs(Role.AGENCY)
class ExportPagesTest {

  private static final List<String> FORMATS = List.of("csv", "xlsx", "pdf");

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester mvc;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private long campaign;

  @BeforeEach
  void a_campaign_with_one_on_its_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    long channel = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    creators.price(channel, 217);
    creators.rank();
    SignedIn mara = campaigns.person("agency");
    campaign = campaigns.paid(mara);
    shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
  }

  @AfterEach
  void leave_no_trace() {
    sql.sql("delete from letterhead").update();
    campaigns.close();
    creators.close();
  }

  private MvcTestResult file(String path) {
    return mvc.get().uri("/campaigns/" + campaign + path).exchange();
  }

  private byte[] sent(String path) {
    MvcTestResult result = file(path);
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void a_file_is_sent_to_be_saved_and_to_be_kept_by_nobody() {
    List<String> types =
        List.of(
            "text/csv;charset=UTF-8",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/pdf");
    for (int format = 0; format < FORMATS.size(); format++) {
      MvcTestResult result = file("/shortlist." + FORMATS.get(format));
      assertThat(result).hasStatusOk().hasContentType(types.get(format));
      assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
          .matches(
              "attachment; filename=\"Quillaxo-bake-shortlist-\\d{4}-\\d\\d-\\d\\d."
                  + FORMATS.get(format)
                  + "\"");
      assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
      assertThat(result.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @Test
  void a_name_of_another_script_is_sent_as_it_is_and_holds_no_quotes() {
    sql.sql("update campaign set name = ? where id = ?")
        .params("Хлеб; \"x\"\r\n/../ 🍞", campaign)
        .update();
    try {
      String header =
          String.valueOf(
              file("/shortlist.csv").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION));
      assertThat(header).contains("filename*=UTF-8''%D0%A5%D0%BB%D0%B5%D0%B1-x-shortlist-");
      assertThat(header).doesNotContain("\r", "\n", "/", "..");
    } finally {
      sql.sql("update campaign set name = 'Quillaxo bake' where id = ?").param(campaign).update();
    }
  }

  @Test
  void the_shortlist_is_in_every_format() throws IOException {
    assertThat(new String(sent("/shortlist.csv"), StandardCharsets.UTF_8))
        .contains("Lin Lively", "217.00", "list price");
    assertThat(words(sent("/shortlist.pdf"))).contains("Lin Lively", "€217", "list price");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sent("/shortlist.xlsx")))) {
      assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Shortlist", "Sources");
      Row lin = workbook.getFirstSheet().read().get(1);
      assertThat(lin.getCellText(0)).isEqualTo("Lin Lively");
    }
  }

  @Test
  void a_plan_is_in_every_format() throws IOException {
    String plan = planned();
    assertThat(new String(sent(plan + ".csv"), StandardCharsets.UTF_8))
        .contains("Lin Lively", "217.00", "list price");
    assertThat(words(sent(plan + ".pdf")))
        .contains("Plan for Quillaxo bake", "Lin Lively", "€217", "of €500", "Proven")
        .contains("Biggest name: Lin Lively, twice");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(sent(plan + ".xlsx")))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("Plan", "Other ways", "Other budgets", "Left out", "Sources");
    }
  }

  private String planned() {
    MvcTestResult asked =
        mvc.post()
            .uri("/campaigns/" + campaign + "/plan")
            .with(csrf())
            .param("aim", "ENGAGEMENTS")
            .param("pool", "SHORTLIST")
            .param("budget", "500")
            .param("most", "100")
            .param("seenBy", "33")
            .param("overlap", "20")
            .exchange();
    assertThat(asked).hasStatus(303);
    String path = String.valueOf(asked.getResponse().getRedirectedUrl());
    String id = path.substring(path.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql("select complete from plan where id = ?")
                .param(Long.valueOf(id))
                .query(Boolean.class)
                .single());
    return "/plan/" + id;
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void no_file_is_made_of_the_campaign_of_another_workspace() {
    for (String format : FORMATS) {
      assertThat(file("/shortlist." + format)).hasStatus(404);
      assertThat(file("/plan/1." + format)).hasStatus(404);
    }
  }

  @Test
  void there_is_no_file_of_another_kind_or_of_no_plan() {
    assertThat(file("/shortlist.docx")).hasStatus(404);
    assertThat(file("/plan/999999999.pdf")).hasStatus(404);
  }

  private static byte[] logo() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    return png.toByteArray();
  }

  private MvcTestResult letterhead(String name, String accent, byte[] logo) {
    return mvc.post()
        .multipart()
        .uri("/settings/letterhead")
        .file(new MockMultipartFile("logo", "logo.png", "image/png", logo))
        .param("name", name)
        .param("address", "1 Fern Road, Leeds")
        .param("accent", accent)
        .with(csrf())
        .exchange();
  }

  @Test
  void documents_bear_the_letterhead_until_it_is_taken_off() throws IOException {
    assertThat(letterhead("Fernhill & Daughters", "#7a1f3d", logo())).hasStatus(303);
    byte[] pdf = sent("/shortlist.pdf");
    assertThat(words(pdf)).contains("Fernhill & Daughters", "1 Fern Road, Leeds");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
    MvcTestResult image = mvc.get().uri("/settings/letterhead/logo").exchange();
    assertThat(image).hasStatusOk().hasContentType("image/png");

    assertThat(mvc.post().uri("/settings/letterhead/logo/removal").with(csrf())).hasStatus(303);
    assertThat(mvc.get().uri("/settings/letterhead/logo")).hasStatus(404);
    assertThat(mvc.post().uri("/settings/letterhead/removal").with(csrf())).hasStatus(303);
    assertThat(mvc.get().uri("/settings/letterhead"))
        .bodyText()
        .contains("Fernhill Agency")
        .doesNotContain("Daughters");
  }

  @Test
  void a_letterhead_that_cannot_be_printed_is_said_at_its_fields_and_nothing_is_kept() {
    assertThat(letterhead(" ", "#ffff00", "<svg/>".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Name on documents: this is required.", "too pale on white", "isn’t a PNG or JPEG");
    assertThat(sql.sql("select count(*) from letterhead").query(Long.class).single()).isZero();
  }

  @Test
  void a_letterhead_is_its_own_workspace_s() throws IOException {
    assertThat(letterhead("Fernhill & Daughters", "#7a1f3d", logo())).hasStatus(303);
    sql.sql(
            """
            update letterhead set workspace_id =
              (select id from workspace where name = 'Halden Mills')
            """)
        .update();
    assertThat(mvc.get().uri("/settings/letterhead")).bodyText().doesNotContain("Daughters");
    assertThat(mvc.get().uri("/settings/letterhead/logo")).hasStatus(404);
    assertThat(mvc.post().uri("/settings/letterhead/removal").with(csrf())).hasStatus(303);
    assertThat(sql.sql("select count(*) from letterhead").query(Long.class).single()).isOne();
  }
}
