package io.timbre.access.routes;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may go where. The first line that fits decides; what no line names is refused. */
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

  /** Who a route is for. */
  enum Entry {
    OPEN,
    SIGNED_IN,
    ADMIN
  }

  /** A line of the table. */
  record Route(String pattern, Entry entry) {

    boolean fits(HttpServletRequest request) {
      return PathPatternRequestMatcher.pathPattern(pattern).matches(request);
    }
  }

  static void guard(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    // An error page, or a page that another one hands over to, was guarded where it was asked for.
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

  /** Whether any line is about the address, so that it can be told apart from a mistyped one. */
  static boolean name(HttpServletRequest request) {
    return entry(request).isPresent();
  }

  /** Whom the address is for; empty where no line is about it. */
  static Optional<Entry> entry(HttpServletRequest request) {
    return TABLE.stream().filter(route -> route.fits(request)).map(Route::entry).findFirst();
  }
}
