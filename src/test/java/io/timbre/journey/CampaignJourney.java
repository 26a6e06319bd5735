package io.timbre.journey;

import static com.icegreen.greenmail.util.ServerSetup.PROTOCOL_SMTP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.timbre.discovery.OwnCreators;
import io.timbre.ranking.refresh.RefreshStandings;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency's day, from a client's brief to a creator's inbox and a file for the client. */
@InBrowser
class CampaignJourney {

  @Autowired private JdbcClient sql;
  @Autowired private RefreshStandings standings;
  @Autowired private Clock clock;

  private final GreenMail postOffice =
      new GreenMail(new ServerSetup(0, "127.0.0.1", PROTOCOL_SMTP));
  private OwnCreators creators;

  @BeforeEach
  void creators_who_bake_and_a_post_office() {
    postOffice.start();
    creators = new OwnCreators(sql, standings, clock);
    List.of("Ava Crust", "Ben Crumb", "Cleo Rye").forEach(this::bakes);
    creators.rank();
  }

  private void bakes(String name) {
    String handle = name.toLowerCase(Locale.ROOT).replace(' ', '.');
    long channel = creators.measured(name, handle, 12_000, 900);
    creators.price(channel, 150);
    creators.niche(channel, "gluten-free-baking", 1);
  }

  @AfterEach
  void leave_no_trace() {
    postOffice.stop();
    sql.sql("delete from campaign where name = 'Story bake'").update();
    sql.sql("delete from client where name = 'Story Mills'").update();
    sql.sql("delete from mail_server").update();
    creators.close();
  }

  @Test
  void from_a_brief_to_an_inbox_and_a_file_for_the_client(Browser browser) throws Exception {
    String campaign = started(browser);
    shortlisted(browser, "Ava Crust");
    shortlisted(browser, "Ben Crumb");
    approvedByTheClient(browser, campaign);
    planned(browser, campaign);
    written(browser, campaign);
    exported(browser, campaign);
    assertThat(browser.complaints()).isEmpty();
  }

  /** A client, a campaign with a brief; answers with the campaign's address. */
  private String started(Browser browser) {
    browser.signInAs("agency");
    browser.press("Campaigns");
    browser.press("Clients");
    browser.fillIn("Name", "Story Mills");
    browser.leaveBy("Add client");
    browser.open("/campaigns/new");
    assertThat(browser.barriers()).isEmpty();
    new Select(browser.field("Client")).selectByVisibleText("Story Mills");
    browser.fillIn("What are you looking for?", "gluten free baking " + OwnCreators.WORD);
    browser.fillIn("Campaign", "Story bake");
    browser.fillIn("Product", "Gluten-free flour");
    browser.fillIn("Budget", "400");
    browser.press("Create campaign");
    browser.waitFor("for Story Mills");
    browser.waitFor("Ava Crust");
    assertThat(browser.barriers()).isEmpty();
    return browser.path().replace("/candidates", "");
  }

  private static void shortlisted(Browser browser, String name) {
    browser
        .driver()
        .findElement(By.xpath("//tr[.//a[. = '%s']]//button[. = 'Shortlist']".formatted(name)))
        .click();
    await()
        .ignoreExceptions()
        .until(() ->
            !browser
                .driver()
                .findElement(By.xpath("//tr[.//a[. = '%s']]".formatted(name)))
                .getText()
                .contains("Hide"));
  }

  /** The client answers by the link, in a browser that nobody is signed in to. */
  private static void approvedByTheClient(Browser browser, String campaign) throws IOException {
    browser.open(campaign + "/approval");
    browser.press("Create link");
    browser.waitFor("The link is ready");
    URI link =
        URI.create(
            browser.driver().findElement(By.cssSelector(".made input")).getDomAttribute("value"));
    try (Browser guest = browser.ofSomebodyElse()) {
      guest.open(link.getPath());
      assertThat(guest.text()).contains("Ava Crust", "Ben Crumb").doesNotContain("Sign out");
      assertThat(guest.barriers()).isEmpty();
      guest.fillIn("Your name, shown with your answers", "Ana");
      guest.press("Continue");
      guest.press("Approve");
      guest.waitFor("Ana approved");
    }
    browser.open(campaign + "/shortlist");
    browser.waitFor("Ava Crust");
    assertThat(browser.barriers()).isEmpty();
    browser.open(campaign + "/approval");
    browser.waitFor("Ana approved");
  }

  private static void planned(Browser browser, String campaign) {
    browser.open(campaign + "/plan");
    browser.fillIn("Maximum share of the budget for one creator, %", "50");
    browser.press("Find the best plan");
    browser.waitFor("On-brief engagements");
    browser.waitFor("Proven best");
    browser.waitFor("Use this plan");
    assertThat(browser.text()).contains("Biggest name").contains("of €400");
    assertThat(browser.barriers()).isEmpty();
  }

  private void written(Browser browser, String campaign) throws Exception {
    browser.open("/settings/mail");
    browser.fillIn("Server", "127.0.0.1");
    browser.fillIn("Port", String.valueOf(postOffice.getSmtp().getPort()));
    new Select(browser.field("Security")).selectByValue("NONE");
    browser.fillIn("Sender name", "Mara of Fernhill");
    browser.fillIn("Sender address", "mara@fernhill.example");
    browser.leaveBy("Save mail server");
    browser.open(campaign + "/outreach");
    browser.press("Ava Crust");
    browser.fillIn("Email address", "ava@crust.example");
    browser.leaveBy("Save address");
    browser.leaveBy("Use template");
    browser.press("Preview");
    browser.waitFor("How it will look");
    browser.press("Send message");
    assertThat(postOffice.waitForIncomingEmail(20_000, 1)).isTrue();
    MimeMessage arrived = postOffice.getReceivedMessages()[0];
    assertThat(arrived.getAllRecipients()[0]).hasToString("ava@crust.example");
    assertThat(arrived.getSubject()).isNotBlank();
  }

  private static void exported(Browser browser, String campaign) throws Exception {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(file(browser, campaign + "/shortlist.xlsx")))) {
      assertThat(workbook.getFirstSheet().read())
          .anySatisfy(row -> assertThat(row.toString()).contains("Ava Crust"));
    }
    try (PDDocument document = Loader.loadPDF(file(browser, campaign + "/shortlist.pdf"))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Story bake", "Story Mills", "Ava Crust", "Ben Crumb");
    }
  }

  /** What the browser would keep in its folder of downloads. */
  private static byte[] file(Browser browser, String address) throws Exception {
    String cookies =
        browser.driver().manage().getCookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    URI here = URI.create(browser.driver().getCurrentUrl()).resolve(address);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(here)
                  .header("Cookie", cookies)
                  .timeout(Duration.ofSeconds(30))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
