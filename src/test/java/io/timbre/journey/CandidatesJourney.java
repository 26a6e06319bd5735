package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

@InBrowser
class CandidatesJourney {

  @Test
  void an_agency_goes_through_its_candidates_by_keyboard(Browser browser) {
    startCampaign(browser, "By keyboard");
    assertThat(browser.text()).contains("Gluten-free baking", "channels");
    assertThat(browser.text()).doesNotContain("This isn’t the campaign’s saved brief");
    assertThat(browser.barriers()).isEmpty();

    browser.press("Go through the list with the keyboard");
    List<WebElement> rows = rows(browser);
    String first = rows.get(0).getDomAttribute("id");
    String second = rows.get(1).getDomAttribute("id");
    assertThat(focused(browser)).isEqualTo(first);
    type(browser, "j");
    assertThat(focused(browser)).isEqualTo(second);
    type(browser, "s");
    until(browser, () -> !row(browser, second).getText().contains("Hide"));
    assertThat(focused(browser)).as("the focus stays where it was").isEqualTo(second);
    assertThat(browser.barriers()).isEmpty();

    type(browser, "k");
    assertThat(focused(browser)).isEqualTo(first);
    type(browser, "h");
    type(browser, "Too expensive" + Keys.ENTER);
    browser.waitFor("was hidden: Too expensive");
    assertThat(focused(browser)).isEqualTo(first);
    assertThat(browser.text()).contains("Hidden (1)");
    assertThat(browser.barriers()).isEmpty();

    browser.press("Show again");
    browser.waitFor("Hide");
    assertThat(row(browser, first).getText()).contains("Shortlist");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void what_was_asked_among_the_candidates_becomes_the_brief(Browser browser) {
    startCampaign(browser, "Another brief");
    WebElement before = browser.driver().findElement(By.id("ranking"));
    browser.field("Instagram").click();
    browser.waitUntilGone(before);
    browser.waitFor("This isn’t the campaign’s saved brief");
    assertThat(browser.barriers()).isEmpty();

    browser.press("Save as the campaign’s brief");
    until(browser, () -> browser.query() == null);
    assertThat(browser.field("Instagram").isSelected()).isTrue();
    assertThat(browser.text()).doesNotContain("This isn’t the campaign’s saved brief");
  }

  @Test
  void an_agency_does_the_same_without_scripts(@WithoutJavaScript Browser browser) {
    startCampaign(browser, "Without scripts");
    assertThat(browser.text()).doesNotContain("Go through the list by keyboard");
    String first = rows(browser).get(0).getDomAttribute("id");
    row(browser, first).findElement(By.cssSelector(".actions button")).click();
    until(browser, () -> !row(browser, first).getText().contains("Hide"));
    assertThat(browser.path()).endsWith("/candidates");

    String second = rows(browser).get(1).getDomAttribute("id");
    row(browser, second).findElement(By.tagName("summary")).click();
    row(browser, second).findElement(By.name("reason")).sendKeys("Wrong audience");
    row(browser, second).findElement(By.cssSelector("details button")).click();
    browser.waitFor("Hidden (1)");
    assertThat(browser.driver().findElements(By.id(second))).isEmpty();

    browser.driver().findElement(By.cssSelector("#hidden summary")).click();
    assertThat(browser.text()).contains("Wrong audience");
    browser.press("Show again");
    until(browser, () -> !browser.driver().findElements(By.id(second)).isEmpty());
    assertThat(browser.text()).doesNotContain("Hidden (");
  }

  private static void startCampaign(Browser browser, String name) {
    browser.signInAs("marketer");
    browser.open("/campaigns/new");
    browser.fillIn("Campaign", name);
    browser.fillIn("What are you looking for?", "gluten free baking");
    browser.fillIn("Budget", "5000");
    browser.press("Create campaign");
    browser.waitFor("for Halden Mills");
  }

  private static List<WebElement> rows(Browser browser) {
    return browser.driver().findElements(By.cssSelector("table.rank tr[id]"));
  }

  private static WebElement row(Browser browser, String id) {
    return browser.driver().findElement(By.id(id));
  }

  private static String focused(Browser browser) {
    return browser.driver().switchTo().activeElement().getDomAttribute("id");
  }

  /** Into whatever has the focus. */
  private static void type(Browser browser, String keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Browser browser, Condition condition) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .ignoring(org.openqa.selenium.WebDriverException.class)
        .until(driver -> condition.holds());
  }
}
