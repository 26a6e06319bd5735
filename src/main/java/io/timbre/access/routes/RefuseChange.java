package io.timbre.access.routes;

import io.timbre.access.SignedIn;
import io.timbre.access.routes.Routes.Entry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a refused request: the session ended, the page was open for longer than its CSRF token is
 * valid, or the person's role does not allow it. Where a page or session has expired, the request
 * is forwarded to a page that keeps what was typed.
 */
final class RefuseChange implements AccessDeniedHandler {

  /** The page that keeps what was typed. It answers the requests that are forwarded to it. */
  static final String KEEPS_WHAT_WAS_TYPED = "/sign-in/unsent";

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    boolean stale = refusal instanceof CsrfException;
    if (!Routes.name(request)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (stale && isAt("/sign-in", request)) {
      response.sendRedirect(request.getContextPath() + "/sign-in?stale");
    } else if (stale && isAt("/sign-out", request) && !isSignedIn()) {
      response.sendRedirect(request.getContextPath() + "/sign-in?bye");
    } else if (stale) {
      HttpStatus why = sessionEnded(request) ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
      response.setStatus(why.value());
      request.getRequestDispatcher(KEEPS_WHAT_WAS_TYPED).forward(request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static boolean isAt(String path, HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + path);
  }

  /** Reads the security context directly, since the request is not wrapped yet at this point. */
  private static boolean isSignedIn() {
    Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
    return viewer != null && viewer.getPrincipal() instanceof SignedIn;
  }

  private static boolean sessionEnded(HttpServletRequest request) {
    return !isSignedIn() && !Routes.entry(request).equals(Optional.of(Entry.OPEN));
  }
}
