package io.timbre.access.routes;

import io.timbre.access.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Security of the API: HTTP Basic with every request, no session, and refusals as problem details.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private final JsonMapper json;

  ApiSecurity(JsonMapper json) {
    this.json = json;
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(Routes::guard)
        .headers(StrictHeaders::write)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No session is kept between requests, so there is none that a foreign page could use.
        .csrf(CsrfConfigurer::disable)
        .httpBasic(basic -> basic.authenticationEntryPoint(this::askForPassword))
        .exceptionHandling(refused ->
            refused
                .authenticationEntryPoint(this::askForPassword)
                .accessDeniedHandler(this::refuse))
        .build();
  }

  private void askForPassword(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (failure instanceof TooManyAttempts tooMany) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.until().toSeconds()));
      answer(response, HttpStatus.TOO_MANY_REQUESTS, tooMany.getMessage());
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Timbre\", charset=\"UTF-8\"");
      answer(
          response, HttpStatus.UNAUTHORIZED, "Sign in with a username and password by HTTP Basic.");
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    if (Routes.name(request)) {
      answer(
          response,
          HttpStatus.FORBIDDEN,
          "Your role does not allow this. An admin can change your role.");
    } else {
      answer(response, HttpStatus.NOT_FOUND, "The API has nothing at this address.");
    }
  }

  private void answer(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(
        response.getOutputStream(), new Problem(status.getReasonPhrase(), status.value(), detail));
  }

  private record Problem(String title, int status, String detail) {}
}
