package io.timbre.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.People;
import io.timbre.access.Role;
import io.timbre.access.SignedIn;
import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.catalog.ChannelId;
import io.timbre.currency.ExchangeRates;
import io.timbre.discovery.OwnCreators;
import io.timbre.niche.NicheTree;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.refresh.RefreshStandings;
import io.timbre.scoring.Weights;
import io.timbre.shortlist.ChangeTerms;
import io.timbre.shortlist.Shortlist;
import io.timbre.shortlist.ShortlistChannel;
import io.timbre.shortlist.Shortlisted;
import io.timbre.shortlist.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/**
 * What a creator of a campaign costs and brings is worked out here by plain arithmetic, and then
 * read from every page and every file: they all say it.
 */
@TimbreTest
@SignedInAs(Role.AGENCY)
class OneCampaignEverywhereTest {

  /** Two reels, and three stories at three tenths of a post each. */
  private static final BigDecimal POSTS = new BigDecimal("2.9");

  private static final BigDecimal REELS = BigDecimal.valueOf(2);
  private static final BigDecimal STORIES = BigDecimal.valueOf(3);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ChangeCampaign change;
  @Autowired private Shortlist shortlist;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private ChangeTerms changeTerms;
  @Autowired private ShareForApproval share;
  @Autowired private ExchangeRates rates;
  @Autowired private NicheTree tree;
  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;
  @Autowired private MockMvcTester mvc;

  private OwnCampaigns campaigns;
  private OwnCreators creators;
  private SignedIn mara;
  private long campaign;
  private String path;
  private List<Expected> all;

  /** What every page and file has to say of a creator. */
  private record Expected(
      long channel, String name, BigDecimal price, boolean estimated, BigDecimal engagements) {

    BigDecimal each() {
      return price.divide(engagements, new MathContext(6, RoundingMode.HALF_UP));
    }

    String written() {
      return (estimated ? "≈" : "") + pounds(price);
    }

    String writtenEngagements() {
      return whole(engagements);
    }

    String writtenEach() {
      int decimals = 1 - (int) Math.floor(Math.log10(each().doubleValue()));
      return (estimated ? "≈" : "")
          + "£"
          + each().setScale(Math.max(2, decimals), RoundingMode.HALF_UP).toPlainString();
    }
  }

  private static String whole(BigDecimal figure) {
    return NumberFormat.getIntegerInstance(Locale.UK)
        .format(figure.setScale(0, RoundingMode.HALF_UP));
  }

  private static String pounds(BigDecimal amount) {
    NumberFormat format = NumberFormat.getInstance(Locale.UK);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(2);
    return "£" + format.format(amount);
  }

  @BeforeEach
  void a_campaign_in_pounds_with_an_asked_an_agreed_and_an_estimated_price() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    creators = new OwnCreators(sql, standings, clock);
    long asks = creators.measured("Lin Lively", "lively", 20_300, 1_234);
    long agrees = creators.measured("Nora Modest", "modest", 52_000, 1_003);
    long silent = creators.measured("Vic Vale", "vale", 9_100, 777);
    creators.price(asks, 217.35);
    creators.price(agrees, 99);
    for (long channel : List.of(asks, agrees, silent)) {
      creators.niche(channel, "baking", 0.8);
    }
    creators.rank();
    mara = campaigns.person("agency");
    campaign =
        campaigns.paid(
            mara,
            Money.parse("GBP 5000"),
            List.of(
                new Deliverable(ContentFormat.REEL, 2, Optional.empty()),
                new Deliverable(ContentFormat.STORY, 3, Optional.empty())));
    path = "/campaigns/" + campaign;
    change.lookFor(
        openCampaign.open(campaign, mara),
        "",
        new Brief(
            List.of(new WeightedNiche(tree.get("baking"), 1)), Filters.NONE, Weights.DEFAULT));
    for (long channel : List.of(asks, agrees, silent)) {
      shortlistChannel.add(openCampaign.open(campaign, mara), new ChannelId(channel));
    }
    agree(agrees, "150.50");
    all =
        List.of(
            expected(asks, "Lin Lively", asked(new BigDecimal("217.35")), false),
            expected(agrees, "Nora Modest", new BigDecimal("150.50"), false),
            expected(silent, "Vic Vale", estimate(silent), true));
  }

  private Expected expected(long channel, String name, BigDecimal price, boolean estimated) {
    double onePost =
        shortlist
            .one(openCampaign.open(campaign, mara), new ChannelId(channel))
            .frozenScore()
            .onePost()
            .engagements()
            .orElseThrow()
            .point();
    return new Expected(
        channel, name, price, estimated, POSTS.multiply(BigDecimal.valueOf(onePost)));
  }

  /** Reels and stories are rounded to the penny before they are added, as they are shown. */
  private BigDecimal asked(BigDecimal euros) {
    BigDecimal piece = euros.multiply(perEuro());
    return REELS
        .multiply(piece)
        .setScale(2, RoundingMode.HALF_UP)
        .add(STORIES.multiply(piece).setScale(2, RoundingMode.HALF_UP));
  }

  private BigDecimal perEuro() {
    return rates.of(CurrencyUnit.GBP).orElseThrow().perEuro();
  }

  /** For each kind of deliverable two digits: no more is known. */
  private BigDecimal estimate(long channel) {
    double euros =
        shortlist
            .one(openCampaign.open(campaign, mara), new ChannelId(channel))
            .frozenScore()
            .onePost()
            .euros()
            .getAsDouble();
    BigDecimal piece = BigDecimal.valueOf(euros).multiply(perEuro());
    MathContext twoDigits = new MathContext(2, RoundingMode.HALF_UP);
    return REELS.multiply(piece).round(twoDigits).add(STORIES.multiply(piece).round(twoDigits));
  }

  private void agree(long channel, String price) {
    Shortlisted entry = shortlist.one(openCampaign.open(campaign, mara), new ChannelId(channel));
    Terms terms =
        new Terms(
            Optional.empty(),
            Optional.of(new BigDecimal(price)),
            entry.terms().deliverables(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    changeTerms.change(openCampaign.open(campaign, mara), entry.channel(), entry.version(), terms);
    sql.sql("update shortlist_entry set state = 'AGREED' where campaign_id = ? and channel_id = ?")
        .params(campaign, channel)
        .update();
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
    creators.close();
  }

  @Test
  void board_table_and_entries_say_it() throws Exception {
    String board = text(path + "/shortlist");
    String table = text(path + "/shortlist?view=table");
    for (Expected one : all) {
      assertThat(part(board, one)).contains(one.written(), one.writtenEngagements());
      assertThat(part(table, one))
          .contains(one.written(), one.writtenEngagements(), one.writtenEach());
      assertThat(text(path + "/shortlist/" + one.channel()))
          .contains(
              "2 reels, 3 stories", one.written(), one.writtenEngagements(), one.writtenEach());
    }
    assertThat(board).contains(pounds(all.get(1).price()));
  }

  @Test
  void the_clients_page_says_it() throws Exception {
    Set<ChannelId> channels =
        all.stream().map(one -> new ChannelId(one.channel())).collect(Collectors.toSet());
    String token =
        share
            .share(
                openCampaign.open(campaign, mara), channels, EnumSet.allOf(SharedFigure.class), 7)
            .value();
    String page = text("/approval/" + token);
    for (Expected one : all) {
      assertThat(part(page, one))
          .contains(
              "2 reels, 3 stories", one.written(), one.writtenEngagements(), one.writtenEach());
    }
  }

  @Test
  void the_files_of_the_shortlist_say_it() throws Exception {
    String pdf = words(sent(path + "/shortlist.pdf"));
    String csv = new String(sent(path + "/shortlist.csv"), StandardCharsets.UTF_8);
    Sheet sheet = Sheet.of(sent(path + "/shortlist.xlsx"));
    for (Expected one : all) {
      assertThat(part(pdf, one)).contains(one.written(), one.writtenEngagements());
      assertThat(part(csv, one)).contains(one.price().toPlainString());
      assertThat(sheet.number(one.name(), "Price (GBP)")).isEqualByComparingTo(one.price());
      assertThat(sheet.number(one.name(), "Expected engagements"))
          .isCloseTo(one.engagements(), within(HALF));
      assertThat(sheet.number(one.name(), "Cost per engagement (GBP)"))
          .isCloseTo(one.each(), within(new BigDecimal("0.0001")));
    }
  }

  @Test
  void the_plan_and_its_files_say_it() throws Exception {
    String plan = planned();
    String page = text(plan);
    String pdf = words(sent(plan + ".pdf"));
    Sheet sheet = Sheet.of(sent(plan + ".xlsx"));
    for (Expected one : all) {
      assertThat(part(from("In the plan", page), one))
          .contains("2 reels, 3 stories", one.written(), one.writtenEngagements());
      assertThat(part(from("In the plan", pdf), one))
          .contains(one.written(), one.writtenEngagements());
      assertThat(sheet.number(one.name(), "Price (GBP)")).isEqualByComparingTo(one.price());
      assertThat(sheet.number(one.name(), "Expected engagements"))
          .isCloseTo(one.engagements(), within(HALF));
    }
    BigDecimal sum = all.stream().map(Expected::price).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal brought =
        all.stream().map(Expected::engagements).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(page).contains("≈" + pounds(sum), whole(brought));
    assertThat(pdf).contains("≈" + pounds(sum), whole(brought));
  }

  private String planned() {
    MockMvcRequestBuilder asked =
        mvc.post()
            .uri(path + "/plan")
            .with(csrf())
            .param("pool", "SHORTLIST")
            .param("estimates", "on")
            .param("budget", "5000");
    all.forEach(one -> asked.param("role[" + one.channel() + "]", "must"));
    MvcTestResult result = asked.exchange();
    assertThat(result).hasStatus(303);
    String plan = String.valueOf(result.getResponse().getRedirectedUrl());
    Long id = Long.valueOf(plan.substring(plan.lastIndexOf('/') + 1));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            sql.sql("select complete from plan where id = ?")
                .param(id)
                .query(Boolean.class)
                .single());
    return plan;
  }

  private static String from(String heading, String text) {
    assertThat(text).contains(heading);
    return text.substring(text.indexOf(heading));
  }

  /** From where a creator's name stands to where the next one's does. */
  private String part(String text, Expected of) {
    int from = text.indexOf(of.name());
    assertThat(from).as("%s in %s", of.name(), text).isNotNegative();
    int to =
        all.stream()
            .filter(other -> !other.equals(of))
            .mapToInt(other -> text.indexOf(other.name(), from))
            .filter(at -> at >= 0)
            .min()
            .orElse(text.length());
    return text.substring(from, to);
  }

  /** A page as it is read, from its heading on. */
  private String text(String address) throws IOException {
    String page = new String(sent(address), StandardCharsets.UTF_8);
    String read = page.substring(page.indexOf("<main")).replaceAll("<[^>]*>", " ");
    return HtmlUtils.htmlUnescape(read).replaceAll("\\s+", " ");
  }

  private byte[] sent(String address) {
    MvcTestResult result = mvc.get().uri(address).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsByteArray();
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The first sheet of a workbook, by the names in its first row and column. */
  private record Sheet(List<Row> rows) {

    static Sheet of(byte[] file) throws IOException {
      try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
        return new Sheet(workbook.getFirstSheet().read());
      }
    }

    BigDecimal number(String creator, String heading) {
      int column = rows.getFirst().stream().map(Cell::getText).toList().indexOf(heading);
      assertThat(column).as(heading).isNotNegative();
      return rows.stream()
          .filter(row -> row.getCellText(0).equals(creator))
          .findFirst()
          .orElseThrow()
          .getCellAsNumber(column)
          .orElseThrow();
    }
  }
}
