package io.timbre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@InBrowser
class SignInJourney {

  @Test
  void whoever_is_not_signed_in_lands_on_the_sign_in_page(Browser browser) {
    browser.open("/");

    assertThat(browser.path()).isEqualTo("/sign-in");
    assertThat(browser.text()).contains("Sign in as marketer");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void a_marketer_of_the_demo_is_among_ranked_creators_with_one_press(Browser browser) {
    browser.open("/sign-in");
    browser.pressTheOneThatBegins("Sign in as marketer");

    browser.waitFor("Sign out");
    assertThat(browser.path()).isEqualTo("/discover");
    assertThat(browser.text()).containsPattern("[56],\\d{3} channels");
  }

  @Test
  void a_marketer_signs_in_without_scripts(@WithoutJavaScript Browser browser) {
    browser.signInAs("marketer");

    browser.waitFor("Sign out");
    assertThat(browser.path()).isNotEqualTo("/sign-in");
  }

  @Test
  void a_wrong_password_opens_nothing_and_says_so(Browser browser) {
    browser.open("/sign-in");
    browser.fillIn("Username", "marketer");
    browser.fillIn("Password", "not-the-one");
    browser.press("Sign in");

    browser.waitFor("Incorrect username or password");
    assertThat(browser.barriers()).isEmpty();
  }
}
