package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.timbre.approval.ShareForApproval;
import io.timbre.approval.SharedFigure;
import io.timbre.catalog.ChannelId;
import io.timbre.outreach.OwnOutreach;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A form that is refused takes the person to what is wrong, wherever on the page it stands. */
@InBrowser
class FormsJourney {

  private static final int CREATORS = 24;

  @Autowired private BeanFactory beans;

  private OwnOutreach own;
  private String approval;
  private String last;

  @BeforeEach
  void a_client_is_asked_about_many_creators() {
    own = new OwnOutreach(beans);
    Set<ChannelId> channels = new LinkedHashSet<>();
    for (int i = 1; i <= CREATORS; i++) {
      channels.add(own.withAnother("Baker %02d".formatted(i), "baker" + i).channel());
    }
    approval =
        "/approval/"
            + beans
                .getBean(ShareForApproval.class)
                .share(
                    own.opened(own.campaign, own.mara),
                    channels,
                    EnumSet.allOf(SharedFigure.class),
                    14)
                .value();
  }

  @AfterEach
  void leave_no_trace() {
    own.close();
  }

  @Test
  void a_client_who_declines_without_a_reason_is_asked_for_it_there(Browser browser) {
    declinesWithoutAReason(browser);
    assertThat(browser.barriers()).isEmpty();
    declinesWithAReason(browser);
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void the_same_without_scripts(@WithoutJavaScript Browser browser) {
    declinesWithoutAReason(browser);
    declinesWithAReason(browser);
  }

  private void declinesWithoutAReason(Browser browser) {
    browser.open(approval);
    browser.fillIn("Your name, shown with your answers", "Ana");
    browser.leaveBy("Continue");
    assertThat(browser.text())
        .contains("None approved, none declined, 24 waiting for an answer.")
        .contains("Waiting for an answer (24)")
        .doesNotContain("Answered (");
    last = name(cards(browser).getLast());
    decline(browser);
    WebElement reason = browser.driver().switchTo().activeElement();
    assertThat(reason.getDomAttribute("name")).isEqualTo("words");
    assertThat(isInSight(browser, reason)).isTrue();
    assertThat(described(browser, reason))
        .isEqualTo("Comment on " + last + ": give a reason, then decline again.");
    assertThat(name(reason.findElement(By.xpath("ancestor::li")))).isEqualTo(last);
    assertOnlyRefused(browser);
  }

  private void declinesWithAReason(Browser browser) {
    browser.driver().switchTo().activeElement().sendKeys("Too sweet");
    decline(browser);
    assertThat(browser.text())
        .contains(
            "None approved, 1 declined, 23 waiting for an answer.", "Ana declined: Too sweet");
    assertThat(name(cards(browser).getLast())).isEqualTo(last);
    assertThat(browser.text().indexOf("Waiting for an answer (23)"))
        .isPositive()
        .isLessThan(browser.text().indexOf("Answered (1)"));
  }

  @Test
  void a_comment_that_is_not_sent_yet_stays_when_another_creator_is_answered(Browser browser) {
    browser.open(approval);
    browser.fillIn("Your name, shown with your answers", "Ana");
    browser.leaveBy("Continue");
    last = name(cards(browser).getLast());
    comment(cards(browser).getFirst()).sendKeys("Perhaps later");
    comment(cards(browser).getLast()).sendKeys("Too sweet");
    decline(browser);
    assertThat(browser.text()).contains("Ana declined: Too sweet");
    assertThat(comment(cards(browser).getFirst()).getDomProperty("value"))
        .isEqualTo("Perhaps later");
    assertThat(comment(cards(browser).getLast()).getDomProperty("value")).isEmpty();
  }

  private static WebElement comment(WebElement card) {
    return card.findElement(By.name("words"));
  }

  @Test
  void a_reply_that_is_missing_is_asked_for_beside_the_correspondence(Browser browser) {
    browser.signInAs("agency");
    browser.open("/campaigns/" + own.campaign + "/outreach/" + own.lin.value());
    browser.fillIn("Reply", " ");
    browser.leaveBy("Save reply");
    WebElement reply = browser.driver().switchTo().activeElement();
    assertThat(reply.getDomAttribute("name")).isEqualTo("words");
    assertThat(isInSight(browser, reply)).isTrue();
    assertThat(described(browser, reply)).isEqualTo("Reply: this is required.");
    assertThat(browser.barriers()).isEmpty();
    assertOnlyRefused(browser);
  }

  @Test
  void a_candidate_who_is_hidden_for_a_long_reason_is_asked_for_a_shorter_one(Browser browser) {
    String reason = "x".repeat(301);
    browser.signInAs("agency");
    browser.open("/campaigns/" + own.campaign + "/candidates");
    browser.driver().findElement(By.cssSelector("summary[data-key=h]")).click();
    browser
        .driver()
        .findElement(By.cssSelector("details[open] input[name=reason]"))
        .sendKeys(reason, Keys.ENTER);
    browser.waitFor("Reason can have up to 300 characters; this has 301. Shorten it.");
    WebElement focused = browser.driver().switchTo().activeElement();
    assertThat(focused.getDomProperty("value")).isEqualTo(reason);
    assertThat(described(browser, focused)).startsWith("Reason can have up to 300");
    assertOnlyRefused(browser);
  }

  /** A browser notes down every page that refuses a form. */
  private static void assertOnlyRefused(Browser browser) {
    assertThat(browser.complaints()).allSatisfy(line -> assertThat(line).contains("422"));
  }

  private static List<WebElement> cards(Browser browser) {
    return browser.driver().findElements(By.cssSelector(".shared > li"));
  }

  private static String name(WebElement card) {
    return card.findElement(By.tagName("h3")).getText();
  }

  private void decline(Browser browser) {
    WebElement card =
        cards(browser).stream().filter(one -> name(one).equals(last)).findFirst().orElseThrow();
    WebElement page = browser.driver().findElement(By.tagName("html"));
    card.findElement(By.xpath(".//button[. = 'Decline']")).click();
    browser.waitUntilGone(page);
  }

  private static boolean isInSight(Browser browser, WebElement element) {
    int top = element.getLocation().getY();
    Number scrolled = (Number) browser.driver().executeScript("return scrollY");
    Number height = (Number) browser.driver().executeScript("return innerHeight");
    return top >= scrolled.intValue()
        && top + element.getSize().getHeight() <= scrolled.intValue() + height.intValue();
  }

  private static String described(Browser browser, WebElement field) {
    String id = String.valueOf(field.getDomAttribute("aria-describedby")).split(" ")[0];
    return browser.driver().findElement(By.id(id)).getText();
  }
}
