package io.timbre.access.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.timbre.SignedInAs;
import io.timbre.TimbreTest;
import io.timbre.access.Role;
import io.timbre.access.routes.Routes.Entry;
import io.timbre.access.routes.Routes.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@TimbreTest
class RoutesTest {

  @Autowired private MockMvcTester browser;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void every_route_of_the_application_stands_in_the_table() {
    assertThat(routes()).isNotEmpty().allSatisfy(asked -> assertThat(entry(asked)).isNotNull());
  }

  @Test
  void only_signing_in_its_looks_health_and_what_is_shared_by_link_are_open() {
    assertThat(Routes.TABLE)
        .filteredOn(route -> route.entry() == Entry.OPEN)
        .extracting(Route::pattern)
        .containsExactlyInAnyOrder(
            "/sign-in/**",
            "/setup/**",
            "/approval/**",
            "/unsubscribe/**",
            "/assets/**",
            "/webjars/**",
            "/favicon*.svg",
            "/favicon.ico",
            "/actuator/health/**");
  }

  @Test
  void whoever_is_not_signed_in_gets_to_open_routes_only() {
    assertThat(routes())
        .filteredOn(asked -> entry(asked) != Entry.OPEN)
        .allSatisfy(asked -> {
          MvcTestResult answer = ask(asked);
          if (asked.path().startsWith("/api/")) {
            assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
          } else {
            assertThat(answer).hasRedirectedUrl("/sign-in");
          }
        });
  }

  @Test
  @SignedInAs(Role.MARKETER)
  void a_marketer_is_refused_what_is_for_admins() {
    assertAdminRoutesAreRefused();
  }

  @Test
  @SignedInAs(Role.AGENCY)
  void an_agency_is_refused_what_is_for_admins() {
    assertAdminRoutesAreRefused();
  }

  @Test
  @SignedInAs(Role.ADMIN)
  void an_admin_gets_to_every_line_of_the_table() {
    assertThat(Routes.TABLE)
        .allSatisfy(route ->
            assertThat(ask(new Asked(HttpMethod.GET, sample(route.pattern()))))
                .matches(answer -> answer.getResponse().getStatus() != 403));
  }

  @Test
  @SignedInAs(Role.ADMIN)
  void what_no_line_names_is_refused_as_if_it_were_not_there() {
    assertThat(browser.get().uri("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri("/actuator/env")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(browser.get().uri("/api/nowhere"))
        .hasStatus(HttpStatus.NOT_FOUND)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void health_is_for_everybody() {
    assertThat(browser.get().uri("/actuator/health/readiness")).hasStatusOk();
    assertThat(browser.get().uri("/actuator/env")).hasRedirectedUrl("/sign-in");
  }

  @Test
  @SignedInAs(Role.ADMIN)
  void a_change_without_the_pages_token_is_refused() {
    assertThat(browser.post().uri("/imports")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(browser.post().uri("/sign-out")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(browser.post().uri("/settings/mail")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(browser.post().uri("/unsubscribe/a/b")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void the_api_asks_for_a_password_with_problem_details() {
    for (MvcTestResult answer :
        List.of(
            browser.get().uri("/api/v1/ranking").exchange(),
            browser.get().uri("/api/v1/ranking").with(httpBasic("admin", "guess")).exchange())) {
      assertThat(answer)
          .hasStatus(HttpStatus.UNAUTHORIZED)
          .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
          .containsHeader(HttpHeaders.WWW_AUTHENTICATE)
          .bodyJson()
          .extractingPath("$.status")
          .isEqualTo(401);
    }
  }

  @Test
  void the_api_refuses_the_wrong_role_with_problem_details_and_needs_no_token() {
    assertThat(browser.post().uri("/api/v1/imports").with(httpBasic("marketer", "timbre-demo")))
        .hasStatus(HttpStatus.FORBIDDEN)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.title")
        .isEqualTo("Forbidden");
  }

  @Test
  void the_api_remembers_nobody() {
    MvcTestResult answer =
        browser.get().uri("/api/v1/ranking").with(httpBasic("marketer", "timbre-demo")).exchange();

    assertThat(answer.getResponse().getStatus()).isNotIn(401, 403);
    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void a_fragment_asked_for_after_the_session_ended_is_answered_with_a_notice() {
    assertThat(browser.get().uri("/discover").header("HX-Request", "true"))
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .hasForwardedUrl("/sign-in/unsent");
  }

  @Test
  void a_change_after_the_session_ended_is_kept_and_not_called_another_roles() {
    assertThat(browser.post().uri("/campaigns"))
        .hasStatus(HttpStatus.UNAUTHORIZED)
        .hasForwardedUrl("/sign-in/unsent");
  }

  @Test
  void a_guest_whose_page_went_stale_is_not_asked_to_sign_in() {
    assertThat(browser.post().uri("/approval/a/1"))
        .hasStatus(HttpStatus.FORBIDDEN)
        .hasForwardedUrl("/sign-in/unsent");
  }

  @Test
  void a_stale_form_of_signing_in_or_out_leads_back_to_the_form() {
    assertThat(browser.post().uri("/sign-in")).hasRedirectedUrl("/sign-in?stale");
    assertThat(browser.post().uri("/sign-out")).hasRedirectedUrl("/sign-in?bye");
  }

  @Test
  void a_change_of_what_is_not_there_is_not_there() {
    assertThat(browser.post().uri("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whoever_comes_with_an_ended_session_is_told_that_it_ended() {
    assertThat(
            browser
                .get()
                .uri("/discover")
                .with(request -> {
                  request.setRequestedSessionId("gone");
                  request.setRequestedSessionIdValid(false);
                  return request;
                }))
        .hasRedirectedUrl("/sign-in?ended");
  }

  @Test
  void pages_run_nothing_from_elsewhere_and_are_kept_nowhere() {
    assertThat(browser.get().uri("/sign-in"))
        .hasHeader(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'")
        .hasHeader("Referrer-Policy", "same-origin")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .containsHeader("Permissions-Policy")
        .hasHeader("Cache-Control", "no-store")
        .doesNotContainHeader("Pragma")
        .doesNotContainHeader("Expires")
        .doesNotContainHeader("X-XSS-Protection");
  }

  @Test
  void typefaces_are_kept_by_the_browser() {
    assertThat(
            browser.get().uri("/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-Regular.woff2"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "max-age=31536000, public");
  }

  private void assertAdminRoutesAreRefused() {
    assertThat(
            Stream.of(
                "/imports", "/imports/1", "/api/v1/imports", "/api/v1/imports/1", "/erasures"))
        .allSatisfy(path ->
            assertThat(ask(new Asked(HttpMethod.POST, path))).hasStatus(HttpStatus.FORBIDDEN));
    assertThat(routes())
        .filteredOn(asked -> entry(asked) == Entry.ADMIN)
        .allSatisfy(asked -> assertThat(ask(asked)).hasStatus(HttpStatus.FORBIDDEN));
  }

  /** All of this application's own routes, with something in the place of each variable. */
  private List<Asked> routes() {
    return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
        .filter(handler -> handler.getValue().getBeanType().getName().startsWith("io.timbre"))
        .flatMap(handler -> asked(handler.getKey()))
        .toList();
  }

  private static Stream<Asked> asked(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    HttpMethod method =
        methods.isEmpty() ? HttpMethod.GET : methods.iterator().next().asHttpMethod();
    return mapping.getPathPatternsCondition().getPatternValues().stream()
        .map(pattern -> new Asked(method, sample(pattern)));
  }

  private static String sample(String pattern) {
    return pattern.replaceAll("\\{[^}]+}", "1").replace("/**", "/1");
  }

  private static Entry entry(Asked asked) {
    var request = new MockHttpServletRequest(asked.method().name(), asked.path());
    return Routes.TABLE.stream()
        .filter(route -> route.fits(request))
        .findFirst()
        .map(Route::entry)
        .orElse(null);
  }

  private MvcTestResult ask(Asked asked) {
    return browser.method(asked.method()).uri(asked.path()).with(csrf()).exchange();
  }

  private record Asked(HttpMethod method, String path) {}
}
