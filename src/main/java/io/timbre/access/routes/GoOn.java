package io.timbre.access.routes;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads on after sign-in: to what was typed before, to the page that was asked for, or to the start
 * page.
 */
final class GoOn implements AuthenticationSuccessHandler {

  private final RequestCache asked;

  GoOn(RequestCache asked) {
    this.asked = asked;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
      throws IOException, ServletException {
    SavedRequest page = asked.getRequest(request, response);
    asked.removeRequest(request, response);
    if (request.getParameter("unsent") != null) {
      request.getRequestDispatcher("/sign-in/signed-in").forward(request, response);
    } else if (page == null) {
      response.sendRedirect(request.getContextPath() + "/");
    } else {
      response.sendRedirect(within(page));
    }
  }

  /** The address without the host, which comes from the request and is not trusted. */
  private static String within(SavedRequest page) {
    URI address = URI.create(page.getRedirectUrl());
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }
}
