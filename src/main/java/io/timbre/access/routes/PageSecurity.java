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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The pages: signed in by a form, remembered in a session, guarded against forged requests. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  private static final String SIGN_IN = "/sign-in";
  private static final LoginUrlAuthenticationEntryPoint TO_SIGN_IN =
      new LoginUrlAuthenticationEntryPoint(SIGN_IN);

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(Routes::guard)
        .headers(StrictHeaders::write)
        // A mail program unsubscribes without having seen the page (RFC 8058). The link itself
        // is what no foreign page can know.
        .csrf(csrf ->
            csrf.ignoringRequestMatchers(pathPattern(HttpMethod.POST, "/unsubscribe/{token}")))
        .requestCache(cache -> cache.requestCache(returnToPages()))
        .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(PageSecurity::backToSignIn))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?bye"))
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(PageSecurity::askToSignIn)
                .accessDeniedHandler(PageSecurity::refuse))
        .build();
  }

  /** After signing in, the page that was asked for, at the address that was asked for. */
  @SuppressWarnings("NullAway") // No parameter to recognise the address by is told by null.
  private static HttpSessionRequestCache returnToPages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(pathPattern(HttpMethod.GET, "/**"));
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  private static void backToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why = failure instanceof TooManyAttempts ? "?wait" : "?wrong";
    response.sendRedirect(request.getContextPath() + SIGN_IN + why);
  }

  /** htmx would put the sign-in page where the fragment was to go; it is told to leave the page. */
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    if (request.getHeader("HX-Request") == null) {
      TO_SIGN_IN.commence(request, response, failure);
    } else {
      response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    boolean known = refusal instanceof CsrfException || Routes.name(request);
    response.sendError(known ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
  }
}
