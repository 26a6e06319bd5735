package io.timbre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TimbreTest
class SignInTest {

  @Autowired private MockMvcTester browser;

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_demo_person_signs_in_and_is_known_by_name_and_role(Role role) {
    MvcTestResult answer = signIn(role.name(), "timbre-demo");

    assertThat(answer).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/");
    assertThat(signedIn(answer).role()).isEqualTo(role);
  }

  @Test
  void whoever_signs_in_has_initials_and_a_workspace() {
    SignedIn agency = signedIn(signIn("agency", "timbre-demo"));

    assertThat(agency.initials()).isEqualTo("MO");
    assertThat(agency.workspace()).isEqualTo("Fernhill Agency");
  }

  @Test
  void a_wrong_password_leads_back_to_the_form_which_says_so() {
    assertThat(signIn("agency", "not it")).hasRedirectedUrl("/sign-in?wrong");
    assertThat(signIn("nobody", "not it")).hasRedirectedUrl("/sign-in?wrong");
    assertThat(browser.get().uri("/sign-in?wrong"))
        .hasStatusOk()
        .bodyText()
        .contains("Incorrect username or password");
  }

  @Test
  void a_password_longer_than_any_hash_reads_is_a_wrong_one() {
    assertThat(signIn("agency", "x".repeat(100))).hasRedirectedUrl("/sign-in?wrong");
  }

  @Test
  void guessing_is_slowed_down_for_that_name_and_address_only() {
    for (int guess = 0; guess < 5; guess++) {
      assertThat(signInFrom("10.1.1.1", "guess " + guess)).hasRedirectedUrl("/sign-in?wrong");
    }
    assertThat(signInFrom("10.1.1.1", "timbre-demo")).hasRedirectedUrl("/sign-in?wait");
    assertThat(signInFrom("10.1.1.2", "timbre-demo")).hasRedirectedUrl("/");
    assertThat(
            browser
                .get()
                .uri("/api/v1/ranking")
                .with(from("10.1.1.1"))
                .with(httpBasic("marketer", "timbre-demo")))
        .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
        .containsHeader("Retry-After")
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void demo_mode_offers_the_demo_people_with_one_click_each() {
    assertThat(browser.get().uri("/sign-in"))
        .hasStatusOk()
        .bodyText()
        .contains("Sign in as marketer", "Sign in as agency", "Sign in as admin")
        .satisfies(page -> assertThat(page.split("name=\"_csrf\"")).hasSize(5));
  }

  @Test
  void the_form_signs_in_with_the_token_it_carries_and_the_session_changes_its_name() {
    MvcTestResult page = browser.get().uri("/sign-in").exchange();
    MockHttpSession session = (MockHttpSession) page.getRequest().getSession(false);
    String before = session.getId();

    assertThat(
            browser
                .post()
                .uri("/sign-in")
                .session(session)
                .param("username", "agency")
                .param("password", "timbre-demo")
                .param("_csrf", tokenIn(page)))
        .hasRedirectedUrl("/");
    assertThat(session.getId()).isNotEqualTo(before);
  }

  @Test
  void after_signing_in_comes_the_page_that_was_asked_for() {
    MvcTestResult asked = browser.get().uri("/discover?platform=TIKTOK").exchange();
    assertThat(asked).hasRedirectedUrl("/sign-in");

    assertThat(
            browser
                .post()
                .uri("/sign-in")
                .session((MockHttpSession) asked.getRequest().getSession(false))
                .param("username", "agency")
                .param("password", "timbre-demo")
                .with(csrf()))
        .hasRedirectedUrl("/discover?platform=TIKTOK");
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void signing_out_takes_a_post_and_leads_to_the_form() {
    assertThat(browser.get().uri("/sign-out")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.post().uri("/sign-out").with(csrf())).hasRedirectedUrl("/sign-in?bye");
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void whoever_is_signed_in_is_not_asked_again() {
    assertThat(browser.get().uri("/sign-in")).hasRedirectedUrl("/");
  }

  private MvcTestResult signIn(String username, String password) {
    return browser
        .post()
        .uri("/sign-in")
        .param("username", username)
        .param("password", password)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult signInFrom(String address, String password) {
    return browser
        .post()
        .uri("/sign-in")
        .with(from(address))
        .param("username", "marketer")
        .param("password", password)
        .with(csrf())
        .exchange();
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }

  private static SignedIn signedIn(MvcTestResult answer) {
    SecurityContext context =
        (SecurityContext) answer.getRequest().getSession().getAttribute("SPRING_SECURITY_CONTEXT");
    return (SignedIn) context.getAuthentication().getPrincipal();
  }

  private static String tokenIn(MvcTestResult page) {
    Matcher token =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(new String(page.getResponse().getContentAsByteArray()));
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
