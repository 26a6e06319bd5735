package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import io.timbre.access.People;
import io.timbre.access.SignedIn;
import io.timbre.campaign.KeepClients;
import io.timbre.campaign.OpenCampaign;
import io.timbre.campaign.OwnCampaigns;
import io.timbre.campaign.StartCampaign;
import io.timbre.catalog.ChannelId;
import io.timbre.shortlist.ShortlistChannel;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@InBrowser
class ShortlistJourney {

  private static final String REASON = "Too sweet for our customers";

  @Autowired private OpenCampaign openCampaign;
  @Autowired private People people;
  @Autowired private KeepClients clients;
  @Autowired private StartCampaign start;
  @Autowired private ShortlistChannel shortlistChannel;
  @Autowired private JdbcClient sql;
  @Autowired private PlatformTransactionManager transactions;

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
    channels.forEach(
        channel -> shortlistChannel.add(openCampaign.open(id, mara), new ChannelId(channel)));
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
    assertThat(focused(browser)).isEqualTo(card(browser, 0));

    card(browser, 1).sendKeys("]");
    waitUntilIn(browser, "CONTACTED", 1);
    assertThat(focused(browser)).isEqualTo(card(browser, 1));
    focused(browser).sendKeys("[");
    waitUntilIn(browser, "SHORTLISTED", 1);

    dragTo(browser, 2, "LIVE");
    browser.waitFor("Agreed price with");
    browser.driver().findElement(By.name("agreedPrice")).sendKeys("250");
    browser.press("Agree and set live");
    waitUntilIn(browser, "LIVE", 2);

    moveByMenu(browser, 3, "Declined");
    browser.waitFor("declining");
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
    browser.waitFor("declining");
    browser.driver().findElement(By.name("because")).sendKeys("Works with a competitor");
    browser.press("Decline");
    browser.waitFor("was moved to Declined.");
    browser.driver().findElement(By.cssSelector("#column-DECLINED > summary")).click();
    waitUntilIn(browser, "DECLINED", 3);

    theClientAnswers(browser);
  }

  @Test
  void keys_pressed_while_a_move_is_on_its_way_follow_it(Browser browser) {
    openNarrowBoard(browser);
    whileTheServerIsHeldUp(
        "select 1 from shortlist_entry where channel_id = ? for update",
        () -> {
          card(browser, 3).sendKeys("]");
          card(browser, 3).sendKeys("]");
          waitUntilIn(browser, "SHORTLISTED", 3);
        });

    waitUntilIn(browser, "NEGOTIATING", 3);
    assertThat(focused(browser)).isEqualTo(card(browser, 3));
    assertThat(isInSight(browser, card(browser, 3))).isTrue();
    focused(browser).sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_LEFT));
    waitUntilIn(browser, "CONTACTED", 3);
    assertThat(focused(browser)).isEqualTo(card(browser, 3));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_menu_used_while_a_move_is_on_its_way_waits_for_it(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    whileTheServerIsHeldUp(
        "select 1 from shortlist_entry where channel_id = ? for update",
        () -> {
          card(browser, 3).sendKeys("]");
          moveByMenu(browser, 3, "Negotiating");
        });
    waitUntilIn(browser, "NEGOTIATING", 3);
    assertThat(focused(browser)).isEqualTo(card(browser, 3));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_move_that_fails_leaves_the_card_and_takes_the_keys_behind_it_along(Browser browser) {
    openNarrowBoard(browser);
    whileTheServerIsHeldUp(
        "update shortlist_entry set version = version + 1 where channel_id = ? returning 1",
        () -> {
          card(browser, 3).sendKeys("]");
          card(browser, 3).sendKeys("]");
        });
    browser.waitFor("Someone else changed");
    waitUntilIn(browser, "SHORTLISTED", 3);
    assertThat(focused(browser)).isEqualTo(card(browser, 3));
    assertThat(browser.barriers()).isEmpty();

    setOffline(browser, true);
    focused(browser).sendKeys("]");
    browser.waitFor("Timbre didn’t answer");
    waitUntilIn(browser, "SHORTLISTED", 3);
    setOffline(browser, false);
    focused(browser).sendKeys("]");
    waitUntilIn(browser, "CONTACTED", 3);

    browser.driver().manage().deleteCookieNamed("JSESSIONID");
    focused(browser).sendKeys("]");
    browser.waitFor("Your session has ended");
    waitUntilIn(browser, "CONTACTED", 3);
    // Each of the three is an error on the console of the browser as well.
    browser.complaints();
  }

  @Test
  void a_drop_counts_over_the_whole_height_of_a_column(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    WebElement column = column(browser, "CONTACTED");
    WebElement lastCard = card(browser, 3);
    assertThat(column.getSize().getHeight())
        .isEqualTo(column(browser, "SHORTLISTED").getSize().getHeight());
    new Actions(browser.driver())
        .clickAndHold(card(browser, 0).findElement(By.cssSelector(".handle")))
        .moveToElement(lastCard)
        .moveToLocation(column.getLocation().getX() + 20, lastCard.getLocation().getY())
        .moveByOffset(1, 1)
        .perform();
    browser.waitFor("Drop here to move to Contacted");
    new Actions(browser.driver()).release().perform();

    waitUntilIn(browser, "CONTACTED", 0);
    assertThat(focused(browser)).isEqualTo(card(browser, 0));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void escape_closes_what_is_open_and_gives_the_focus_back(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    WebElement opener = card(browser, 0).findElement(By.tagName("summary"));
    opener.click();
    WebElement choice = card(browser, 0).findElement(By.name("to"));
    choice.sendKeys(Keys.ESCAPE);
    assertThat(choice.isDisplayed()).isFalse();
    assertThat(focused(browser)).isEqualTo(opener);

    WebElement export = browser.driver().findElement(By.cssSelector(".export > summary"));
    export.click();
    WebElement file = browser.driver().findElement(By.cssSelector(".export a"));
    file.sendKeys(Keys.ESCAPE);
    assertThat(file.isDisplayed()).isFalse();
    assertThat(focused(browser)).isEqualTo(export);

    moveByMenu(browser, 0, "Declined");
    browser.waitFor("declining");
    browser.driver().findElement(By.name("because")).sendKeys(Keys.ESCAPE);
    assertThat(browser.driver().findElements(By.name("because"))).isEmpty();
    assertThat(focused(browser)).isEqualTo(card(browser, 0));
  }

  @Test
  void a_question_stays_open_while_another_card_moves(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    moveByMenu(browser, 0, "Declined");
    browser.waitFor("declining");
    browser.driver().findElement(By.name("because")).sendKeys(REASON);
    card(browser, 1).sendKeys("]");
    waitUntilIn(browser, "CONTACTED", 1);
    assertThat(browser.driver().findElement(By.name("because")).getDomProperty("value"))
        .isEqualTo(REASON);
    browser.press("Decline");
    waitUntilIn(browser, "DECLINED", 0);
  }

  @Test
  void a_column_stays_as_it_was_folded(Browser browser) {
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
    column(browser, "SHORTLISTED").findElement(By.tagName("summary")).click();
    browser.open(campaign + "/shortlist");
    assertThat(column(browser, "SHORTLISTED").getDomAttribute("open")).isNull();
    assertThat(column(browser, "CONTACTED").getDomAttribute("open")).isNotNull();
  }

  /** So narrow and low that not every column is in sight, nor every card. */
  private void openNarrowBoard(Browser browser) {
    browser.driver().manage().window().setSize(new Dimension(730, 640));
    browser.signInAs("agency");
    browser.open(campaign + "/shortlist");
  }

  /** Does something while a query of ours keeps the last card's entry from everyone else. */
  private void whileTheServerIsHeldUp(String query, Runnable meanwhile) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(held -> {
          sql.sql(query).param(channels.getLast()).query(Integer.class).list();
          meanwhile.run();
        });
  }

  private static void setOffline(Browser browser, boolean offline) {
    ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
    conditions.setOffline(offline);
    browser.driver().setNetworkConditions(conditions);
  }

  private static WebElement focused(Browser browser) {
    return browser.driver().switchTo().activeElement();
  }

  private static boolean isInSight(Browser browser, WebElement card) {
    return Boolean.TRUE.equals(
        browser
            .driver()
            .executeScript(
                """
                const card = arguments[0].getBoundingClientRect();
                const board = arguments[0].closest('.board').getBoundingClientRect();
                return card.left >= board.left && card.right <= board.right
                    && card.top >= 0 && card.bottom <= innerHeight\
                """,
                card));
  }

  private static WebElement column(Browser browser, String state) {
    return browser.driver().findElement(By.id("column-" + state));
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
    WebElement column = column(browser, state);
    new Actions(browser.driver())
        .clickAndHold(card(browser, index).findElement(By.cssSelector(".handle")))
        .moveToElement(column, 0, -10)
        .moveToElement(column)
        .release()
        .perform();
  }

  private void waitUntilIn(Browser browser, String state, int index) {
    String place = "[data-state=%s] #card-%d".formatted(state, channels.get(index));
    // A board that comes while the one before it is looked at is seen at the next look.
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .ignoring(WebDriverException.class)
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
