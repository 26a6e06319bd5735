package io.timbre.shortlist.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.Campaign;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.documents.letterhead.KeepLetterhead;
import io.timbre.documents.paper.WritePdf;
import io.timbre.documents.sheet.Cell;
import io.timbre.documents.sheet.Sheet;
import io.timbre.shortlist.Shortlisted;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimbreTest
class ExportShortlistTest {

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private JdbcClient sql;
  @Autowired private PrintShortlist print;
  @Autowired private TabulateShortlist tabulate;
  @Autowired private WritePdf pdf;
  @Autowired private KeepLetterhead letterheads;

  private OwnCampaigns campaigns;
  private SignedIn mara;
  private Campaign campaign;

  @BeforeEach
  void a_campaign() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    mara = campaigns.person("agency");
    campaign = openCampaign.open(campaigns.paid(mara), mara).campaign();
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
  }

  private Cell cell(Shortlisted entry, String column) {
    Sheet sheet = tabulate.of(campaign, List.of(entry)).all().getFirst();
    int at = sheet.columns().stream().map(one -> one.title()).toList().indexOf(column);
    return sheet.rows().getFirst().get(at);
  }

  private PDDocument printed(List<Shortlisted> entries) throws IOException {
    return Loader.loadPDF(pdf.of(print.of(campaign, entries), letterheads.of(mara)));
  }

  private String words(List<Shortlisted> entries) throws IOException {
    try (PDDocument document = printed(entries)) {
      return asSeen().getText(document);
    }
  }

  /** Reads line by line, as an eye does. */
  private static PDFTextStripper asSeen() {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper;
  }

  @Test
  void every_figure_has_its_kind() {
    Shortlisted lin = Entries.agreed();
    assertThat(cell(lin, "Creator")).isEqualTo(new Cell.Text("Lin Lively"));
    assertThat(cell(lin, "Score")).isEqualTo(new Cell.Decimal(73.4));
    assertThat(cell(lin, "Engagement rate")).isEqualTo(new Cell.Percent(0.0789));
    assertThat(cell(lin, "Rate basis")).isEqualTo(new Cell.Text("followers"));
    assertThat(cell(lin, "Followers")).isEqualTo(new Cell.Whole(20_300));
    assertThat(cell(lin, "Price (EUR)"))
        .isEqualTo(new Cell.Amount(new BigDecimal("310.50"), "EUR"));
    assertThat(cell(lin, "Price type")).isEqualTo(new Cell.Text("agreed"));
    assertThat(cell(lin, "Score model")).isEqualTo(new Cell.Whole(1));
    assertThat(cell(lin, "Benchmark")).isEqualTo(new Cell.Whole(7));
  }

  @Test
  void engagements_are_of_all_deliverables_and_cost_is_of_the_whole_price() {
    assertThat(cell(Entries.agreed(), "Expected engagements")).isEqualTo(new Cell.Whole(1_600));
    assertThat(cell(Entries.agreed(), "Cost per engagement (EUR)"))
        .isEqualTo(new Cell.Amount(new BigDecimal("0.194063"), "EUR"));
  }

  @Test
  void what_is_unknown_is_an_empty_cell() {
    for (String column :
        List.of(
            "Engagement rate",
            "Rate basis",
            "Expected engagements",
            "Price (EUR)",
            "Price type",
            "Cost per engagement (EUR)",
            "First day")) {
      assertThat(cell(Entries.declined(), column)).as(column).isEqualTo(Cell.NOTHING);
    }
  }

  @Test
  void an_estimate_says_so() throws IOException {
    assertThat(cell(Entries.estimated("Quiet Oven"), "Price type"))
        .isEqualTo(new Cell.Text("estimate"));
    assertThat(words(List.of(Entries.estimated("Quiet Oven"))))
        .contains("€120", "estimate", "1 estimate");
  }

  @Test
  void what_is_for_the_workspace_alone_stays_there() throws IOException {
    List<Shortlisted> entries = List.of(Entries.agreed(), Entries.declined());
    assertThat(tabulate.of(campaign, entries).toString() + words(entries))
        .doesNotContain("candid", "rude", "Edda Quist");
  }

  @Test
  void a_sheet_of_sources_explains_every_column() {
    List<Sheet> sheets = tabulate.of(campaign, List.of(Entries.agreed())).all();
    assertThat(sheets).extracting(Sheet::name).containsExactly("Shortlist", "Sources");
    assertThat(sheets.getLast().rows().toString())
        .contains(
            "20 Nov 2026, with score model 1 and benchmark 7", "A client of a test", "€5,000");
    assertThat(sheets.getLast().rows().toString())
        .contains(sheets.getFirst().columns().stream().map(column -> column.meaning()).toList());
  }

  @Test
  void a_document_says_whom_it_is_for_and_what_was_agreed() throws IOException {
    assertThat(words(List.of(Entries.agreed(), Entries.declined())))
        .contains("Fernhill Agency", "Shortlist for Quillaxo bake", "A client of a test")
        .contains("Lin Lively", "7.9%", "1,600", "€0.19", "1 reel, 2 stories", "€310.50")
        .contains(
            "1 Dec 2026 – …", "with score model 1 and benchmark 7", "Page 1 of 2", "Page 2 of 2")
        .doesNotContain("Nadia Never");
  }

  @Test
  void a_document_names_itself_and_holds_its_fonts() throws IOException {
    try (PDDocument document = printed(List.of(Entries.agreed(), Entries.estimated("漢字")))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Shortlist for Quillaxo bake");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Fernhill Agency");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void two_hundred_creators_fill_pages_with_the_head_on_each_and_nobody_torn() throws IOException {
    List<Shortlisted> entries = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      entries.add(Entries.estimated("Creator " + number + " of many with a name over two lines"));
    }
    try (PDDocument document = printed(entries)) {
      PDFTextStripper stripper = asSeen();
      int last = document.getNumberOfPages();
      for (int page = 1; page < last; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String words = stripper.getText(document);
        assertThat(words).contains("Niches", "Page " + page + " of " + last);
        assertThat(words.split("Creator \\d+", -1)).hasSameSizeAs(words.split("quiet\\.oven", -1));
      }
    }
  }

  @Test
  void a_list_of_nobody_is_a_document_too() throws IOException {
    assertThat(words(List.of())).contains("The shortlist is empty.");
    assertThat(tabulate.of(campaign, List.of()).all().getFirst().rows()).isEmpty();
  }

  @Test
  void a_name_of_any_length_and_kind_is_printed() throws IOException {
    String endless = "Quillaxo".repeat(60);
    try (PDDocument document = printed(List.of(Entries.estimated(endless)))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", "")).contains(endless);
    }
    assertThat(words(List.of(Entries.estimated("=HYPERLINK(\"x\") & <b>"))))
        .contains("=HYPERLINK(\"x\") & <b>");
    assertThat(words(List.of(Entries.estimated("🍞")))).contains("quiet.oven");
  }
}
