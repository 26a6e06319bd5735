package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A session ends while somebody types. */
@InBrowser
class SessionEndsJourney {

  private static void endSession(Browser browser) {
    browser.driver().manage().deleteCookieNamed("JSESSIONID");
  }

  @Test
  void what_was_typed_is_sent_after_signing_in_again_by_a_press(Browser browser) {
    browser.signInAs("agency");
    browser.open("/clients");
    browser.fillIn("Name", "Brasserie Quillaxo");
    endSession(browser);
    browser.leaveBy("Add client");

    assertThat(browser.text()).contains("Your session has ended, and nothing was saved.");
    assertThat(browser.barriers()).isEmpty();
    browser.fillIn("Username", "agency");
    browser.fillIn("Password", "not-the-one");
    browser.leaveBy("Sign in");
    browser.waitFor("Incorrect username or password");
    browser.fillIn("Username", "agency");
    browser.fillIn("Password", "timbre-demo");
    browser.leaveBy("Sign in");

    assertThat(browser.text()).contains("You are signed in again", "Brasserie Quillaxo");
    assertThat(browser.barriers()).isEmpty();
    browser.leaveBy("Send what you typed");
    assertThat(browser.path()).isEqualTo("/clients");
    assertThat(browser.driver().getPageSource()).contains("Brasserie Quillaxo");
    browser.complaints();
  }

  @Test
  void a_fragment_says_so_in_place_and_leads_back_to_the_page(Browser browser) {
    browser.signInAs("marketer");
    browser.open("/discover?q=baking");
    endSession(browser);
    browser.field("TikTok").click();

    browser.waitFor("Your session has ended");
    assertThat(browser.path()).isEqualTo("/discover");
    assertThat(browser.text()).contains("TikTok").doesNotContain("Username");
    assertThat(browser.barriers()).isEmpty();
    // The browser notes every answer of 401 on its console.
    browser.complaints();
    browser.leaveBy("Sign in");
    assertThat(browser.path()).isEqualTo("/sign-in");
    browser.fillIn("Username", "marketer");
    browser.fillIn("Password", "timbre-demo");
    browser.leaveBy("Sign in");
    assertThat(browser.path()).isEqualTo("/discover");
    assertThat(browser.query()).contains("q=baking");
  }
}
