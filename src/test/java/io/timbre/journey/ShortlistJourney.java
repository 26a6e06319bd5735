package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.campaign.shortlist.ShortlistChannel;
import io.timbre.catalog.ChannelId;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@InBrowser
class ShortlistJourney {

  private static final String REASON = "Too sweet for our customers";

  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private JdbcClient sql;

  private OwnCampaigns campaigns;
  private List<Long> channels;
  private String campaign;

  @BeforeEach
  void four_creators_on_a_shortlist() {
    campaigns = new OwnCampaigns(people, clients, start, sql);
    SignedIn mara = campaigns.person("agency");
    long id = campaigns.paid(mara);
    campaign = "/campaigns/" + id;
    channels =
        sql.sql("select channel_id from standing order by engagement desc limit 4")
            .query(Long.class)
            .list();
    channels.forEach(channel -> shortlistChannel.add(id, new ChannelId(channel), mara));
  }

  @AfterEach
  void leave_no_trace() {
    campaigns.close();
  }

  @Test
  void an_agency_moves_cards_and_its_client_approves_by_a_link(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    assertThat(browser.barriers()).isEmpty();

    moveByMenu(browser, 0, "Negotiating");
    waitUntilIn(browser, "NEGOTIATING", 0);

    card(browser, 1).sendKeys("]");
    waitUntilIn(browser, "CONTACTED", 1);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(card(browser, 1));
    browser.driver().switchTo().activeElement().sendKeys("[");
    waitUntilIn(browser, "SHORTLISTED", 1);

    dragTo(browser, 2, "LIVE");
    browser.waitFor("Agreed price with");
    browser.driver().findElement(By.name("agreedPrice")).sendKeys("250");
    browser.press("Agree and set live");
    waitUntilIn(browser, "LIVE", 2);

    moveByMenu(browser, 3, "Declined");
    browser.waitFor("declined?");
    assertThat(browser.barriers()).isEmpty();
    browser.driver().findElement(By.name("because")).sendKeys("Works with a competitor");
    browser.press("Decline");
    waitUntilIn(browser, "DECLINED", 3);
    assertThat(browser.barriers()).isEmpty();

    theClientAnswers(browser);
  }

  @Test
  void the_same_without_scripts(@WithoutJavaScript Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    moveByMenu(browser, 0, "Contacted");
    browser.waitFor("was moved to Contacted.");
    waitUntilIn(browser, "CONTACTED", 0);

    moveByMenu(browser, 3, "Declined");
    browser.waitFor("declined?");
    browser.driver().findElement(By.name("because")).sendKeys("Works with a competitor");
    browser.press("Decline");
    waitUntilIn(browser, "DECLINED", 3);

    theClientAnswers(browser);
  }

  private void theClientAnswers(Browser browser) {
    browser.press("Share for approval");
    browser.press("Create link");
    browser.waitFor("The link is ready");
    By made = By.cssSelector(".made input");
    String link = browser.driver().findElement(made).getDomProperty("value");

    browser.driver().manage().deleteAllCookies();
    browser.open(URI.create(link).getPath());
    browser.fillIn("Your name, shown with your answers", "Ana Prado");
    browser.press("Continue");
    browser.waitFor("Answering as Ana Prado");
    button(browser, 0, "Approve").click();
    browser.waitFor("Ana Prado approved");
    button(browser, 1, "Decline").click();
    browser.waitFor("give a reason, then decline again.");
    shared(browser, 1).findElement(By.name("words")).sendKeys(REASON);
    button(browser, 1, "Decline").click();
    browser.waitFor(REASON);
    assertThat(browser.text()).doesNotContain("Works with a competitor", "Sign out");

    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    assertThat(browser.text()).contains("Ana Prado approved", "Ana Prado declined");
    // Chromium counts a page that asks for a reason as an error of its own.
    assertThat(browser.complaints()).singleElement().asString().contains("422");
  }

  private WebElement card(Browser browser, int index) {
    return browser.driver().findElement(By.id("card-" + channels.get(index)));
  }

  private void moveByMenu(Browser browser, int index, String state) {
    card(browser, index).findElement(By.tagName("summary")).click();
    new Select(card(browser, index).findElement(By.name("to"))).selectByVisibleText(state);
    card(browser, index).findElement(By.cssSelector(".move-form button")).click();
  }

  private void dragTo(Browser browser, int index, String state) {
    WebElement column =
        browser.driver().findElement(By.cssSelector("[data-state=%s]".formatted(state)));
    new Actions(browser.driver())
        .clickAndHold(card(browser, index).findElement(By.cssSelector(".handle")))
        .moveToElement(column, 0, -10)
        .moveToElement(column)
        .release()
        .perform();
  }

  private void waitUntilIn(Browser browser, String state, int index) {
    String place = "[data-state=%s] #card-%d".formatted(state, channels.get(index));
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(visibilityOfElementLocated(By.cssSelector(place)));
  }

  private static WebElement shared(Browser browser, int index) {
    return browser.driver().findElements(By.cssSelector(".shared > li")).get(index);
  }

  private static WebElement button(Browser browser, int index, String says) {
    return shared(browser, index)
        .findElement(By.xpath(".//button[normalize-space() = '%s']".formatted(says)));
  }
}
