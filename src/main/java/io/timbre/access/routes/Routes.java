package io.timbre.access.routes;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The routes and who may open them. The first route that matches decides; an address that matches
 * none is refused.
 */
final class Routes {

  static final List<Route> TABLE =
      List.of(
          new Route("/sign-in/**", Entry.OPEN),
          new Route("/setup/**", Entry.OPEN),
          // For anyone with the link: it opens one shared shortlist and nothing else.
          new Route("/approval/**", Entry.OPEN),
          // For anyone who got a message: it only unsubscribes them.
          new Route("/unsubscribe/**", Entry.OPEN),
          new Route("/assets/**", Entry.OPEN),
          new Route("/webjars/**", Entry.OPEN),
          new Route("/favicon*.svg", Entry.OPEN),
          new Route("/favicon.ico", Entry.OPEN),
          new Route("/actuator/health/**", Entry.OPEN),
          new Route("/imports/**", Entry.ADMIN),
          new Route("/api/v1/imports/**", Entry.ADMIN),
          new Route("/erasures", Entry.ADMIN),
          new Route("/exchange-rates/**", Entry.ADMIN),
          new Route("/", Entry.SIGNED_IN),
          new Route("/discover/**", Entry.SIGNED_IN),
          new Route("/creators/**", Entry.SIGNED_IN),
          new Route("/api/v1/ranking", Entry.SIGNED_IN),
          new Route("/api/v1/score", Entry.SIGNED_IN),
          new Route("/campaigns/**", Entry.SIGNED_IN),
          new Route("/clients/**", Entry.SIGNED_IN),
          new Route("/settings/**", Entry.SIGNED_IN),
          new Route("/api/v1/plans", Entry.SIGNED_IN),
          new Route("/sign-out", Entry.SIGNED_IN));

  private Routes() {}

  /** Who may open a route. */
  enum Entry {
    OPEN,
    SIGNED_IN,
    ADMIN
  }

  /** A path pattern and who may open it. */
  record Route(String pattern, Entry entry) {

    boolean fits(HttpServletRequest request) {
      return PathPatternRequestMatcher.pathPattern(pattern).matches(request);
    }
  }

  static void guard(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    // Error pages and forwards were already checked when the original request came in.
    requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
    for (Route route : TABLE) {
      var request = requests.requestMatchers(route.pattern());
      switch (route.entry()) {
        case OPEN -> request.permitAll();
        case SIGNED_IN -> request.authenticated();
        case ADMIN -> request.hasRole(route.entry().name());
      }
    }
    requests.anyRequest().denyAll();
  }

  /** Whether a route matches the address, which tells a forbidden address from a mistyped one. */
  static boolean name(HttpServletRequest request) {
    return entry(request).isPresent();
  }

  /** Who may open the address; empty if no route matches it. */
  static Optional<Entry> entry(HttpServletRequest request) {
    return TABLE.stream().filter(route -> route.fits(request)).map(Route::entry).findFirst();
  }
}
