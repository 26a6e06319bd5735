package io.timbre.access.routes;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.timbre.access.TooManyAttempts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Security of the pages: sign-in with a form, a session, and protection against forged requests.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  private static final String SIGN_IN = "/sign-in";

  /** The field of the sign-in form that carries what was typed before. */
  private static final String UNSENT = "unsent";

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    HttpSessionRequestCache asked = returnToPages();
    return http.authorizeHttpRequests(Routes::guard)
        .headers(StrictHeaders::write)
        // A mail program unsubscribes without having loaded the page (RFC 8058). No foreign page
        // can know the link.
        .csrf(csrf ->
            csrf.ignoringRequestMatchers(pathPattern(HttpMethod.POST, "/unsubscribe/{token}")))
        .requestCache(cache -> cache.requestCache(asked))
        .formLogin(form ->
            form.loginPage(SIGN_IN)
                .successHandler(new GoOn(asked))
                .failureHandler(PageSecurity::backToSignIn))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?bye"))
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(PageSecurity::askToSignIn)
                .accessDeniedHandler(new RefuseChange()))
        .build();
  }

  /** Remembers the page that was asked for, to return to its exact address after sign-in. */
  @SuppressWarnings("NullAway") // Null means that no parameter marks the address.
  private static HttpSessionRequestCache returnToPages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request ->
        request.getHeader("HX-Request") == null
            && pathPattern(HttpMethod.GET, "/**").matches(request));
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  /** Shows the sign-in form again. What was typed before stays on the page. */
  private static void backToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    String why = failure instanceof TooManyAttempts ? "wait" : "wrong";
    if (request.getParameter(UNSENT) == null) {
      response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + why);
    } else {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      request.getRequestDispatcher(SIGN_IN + "/again?" + why).forward(request, response);
    }
  }

  /**
   * Leads to the sign-in page. An htmx request gets a notice instead, since htmx would put the
   * whole sign-in page in place of the fragment.
   */
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    if (request.getHeader("HX-Request") == null) {
      boolean ended =
          request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
      response.sendRedirect(request.getContextPath() + SIGN_IN + (ended ? "?ended" : ""));
    } else {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      request.getRequestDispatcher(RefuseChange.KEEPS_WHAT_WAS_TYPED).forward(request, response);
    }
  }
}
