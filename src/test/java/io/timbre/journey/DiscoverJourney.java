package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

@InBrowser
class DiscoverJourney {

  private static final String BRIEF = "gluten free baking for busy parents";

  @Test
  void a_marketer_finds_a_creator_for_a_brief(Browser browser) {
    browser.signInAs("marketer");
    assertThat(browser.barriers()).isEmpty();

    writeTheBrief(browser);
    assertThat(browser.barriers()).isEmpty();

    newRanking(browser, () -> browser.field("Instagram").click());
    newRanking(browser, () -> browser.field("Micro · 10K–100K").click());
    assertThat(browser.query()).contains("platform=instagram", "tier=micro", "q=gluten");
    assertThat(browser.field("Instagram").isSelected()).isTrue();
    assertThat(places(browser)).allMatch(place -> place.contains("Instagram"));
    assertThat(reading(browser)).contains("Platform: Instagram", "Size: Micro");
    assertThat(browser.barriers()).isEmpty();

    newRanking(browser, () -> sortBy(browser, "Followers"));
    newRanking(browser, () -> sortBy(browser, "Engagement rate"));
    assertThat(browser.query()).contains("sort=engagement");

    newRanking(browser, () -> browser.press("Next"));
    assertThat(browser.text()).contains("26–50 of");
    theAddressSaysItAll(browser);

    String name = first(browser).getText();
    first(browser).click();
    browser.waitFor("Back to the ranking");
    assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo(name);
    assertThat(browser.text()).contains("for “" + BRIEF + "”");
    assertThat(browser.barriers()).isEmpty();

    browser.press("Back to the ranking");
    browser.waitFor("26–50 of");
    assertThat(first(browser).getText()).isEqualTo(name);
  }

  private static void writeTheBrief(Browser browser) {
    browser.fillIn("Describe what you are promoting", BRIEF);
    newRanking(browser, () -> browser.press("Rank channels"));
    assertThat(browser.text()).contains("Gluten-free baking", "Parenting");
    assertThat(browser.query()).contains("q=gluten");
  }

  private static void theAddressSaysItAll(Browser browser) {
    String address = browser.driver().getCurrentUrl();
    String name = first(browser).getText();
    newRanking(browser, () -> browser.driver().get(address));
    assertThat(first(browser).getText()).isEqualTo(name);
  }

  @Test
  void a_sentence_is_read_while_it_is_typed_and_every_part_of_it_can_be_taken_out(Browser browser) {
    browser.signInAs("marketer");
    WebElement brief = browser.field("Describe what you are promoting");

    brief.sendKeys("vegan skincare in Ireland, under £300 a post, no luxury");
    waitForReading(browser, "Country: Ireland", "Price ≤ £300", "Not Luxury");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(brief);

    newRanking(browser, () -> browser.press("Rank channels"));
    assertThat(browser.field("Ireland").isSelected()).isTrue();
    assertThat(browser.barriers()).isEmpty();

    newRanking(browser, () -> browser.field("Ireland").click());
    assertThat(reading(browser)).doesNotContain("Ireland").contains("Price ≤ £300");

    newRanking(browser, () -> remove(browser, "≤ £300"));
    assertThat(reading(browser)).doesNotContain("£300").contains("Not Luxury");

    browser.fillIn("Describe what you are promoting", "vegan skincare on TikTok");
    newRanking(browser, () -> browser.press("Rank channels"));
    assertThat(reading(browser)).contains("Platform: TikTok").doesNotContain("Luxury", "Ireland");
  }

  @Test
  void both_bounds_of_a_filter_count_however_fast_they_are_typed(Browser browser) {
    browser.signInAs("marketer");
    browser.open("/discover?q=baking");
    browser.field("Followers, minimum").sendKeys("10k" + Keys.TAB + "200k" + Keys.TAB);
    waitForReading(browser, "Followers 10K–200K");
    assertThat(browser.query()).contains("followers.min=10000", "followers.max=200000");
  }

  @Test
  void a_row_says_why_it_stands_where_it_does(Browser browser) {
    browser.signInAs("marketer");
    browser.open("/discover?q=skincare");
    List<WebElement> scores = browser.driver().findElements(By.cssSelector(".why-here"));

    scores.get(1).click();

    WebElement why = browser.driver().findElements(By.cssSelector(".parts")).get(1);
    assertThat(why.isDisplayed()).isTrue();
    assertThat(why.getText()).contains("Engagement", "Niche fit", "Cost", "behind");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void a_search_for_nobody_says_so(Browser browser) {
    browser.signInAs("marketer");
    browser.open("/discover?q=xyzzyqwv");

    browser.waitFor("No channels match");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void an_address_of_nobody_leads_back_to_the_first_page(Browser browser) {
    browser.signInAs("marketer");
    browser.open("/creators/999999999999");

    browser.waitFor("Page not found");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.complaints()).singleElement().asString().contains("404");
  }

  @Test
  void the_pages_can_be_read_in_the_dark(Browser browser) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    browser.signInAs("marketer");
    browser.open("/discover?q=baking");
    assertThat(browser.barriers()).isEmpty();

    first(browser).click();
    browser.waitFor("Back to the ranking");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void a_marketer_ranks_filters_and_pages_on_without_scripts(@WithoutJavaScript Browser browser) {
    browser.signInAs("marketer");
    writeTheBrief(browser);

    browser.field("Instagram").click();
    newRanking(browser, () -> browser.press("Apply filters"));
    assertThat(browser.query()).contains("platform=instagram", "q=gluten");
    assertThat(places(browser)).allMatch(place -> place.contains("Instagram"));

    newRanking(browser, () -> browser.press("Next"));
    assertThat(browser.text()).contains("26–50 of");
    assertThat(browser.query()).contains("platform=instagram", "q=gluten");
  }

  private static void sortBy(Browser browser, String order) {
    new Select(browser.field("Sort by")).selectByVisibleText(order);
  }

  private static WebElement first(Browser browser) {
    return browser.driver().findElement(By.cssSelector("table.rank .creator a"));
  }

  private static void remove(Browser browser, String part) {
    browser.driver().findElement(By.cssSelector("[aria-label='Remove " + part + "']")).click();
  }

  private static String reading(Browser browser) {
    return browser.driver().findElement(By.id("reading")).getText();
  }

  private static void waitForReading(Browser browser, String... parts) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .ignoring(StaleElementReferenceException.class)
        .until(driver -> List.of(parts).stream().allMatch(reading(browser)::contains));
  }

  /** What stands below the name in each row. */
  private static List<String> places(Browser browser) {
    return browser.driver().findElements(By.cssSelector("table.rank .creator")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Does something that is answered with another ranking, and waits for that. */
  private static void newRanking(Browser browser, Runnable action) {
    By ranking = By.id("ranking");
    WebElement before = browser.driver().findElement(ranking);
    action.run();
    browser.waitUntilGone(before);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> !driver.findElements(ranking).isEmpty());
  }
}
