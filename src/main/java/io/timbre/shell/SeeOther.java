package io.timbre.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Redirects a browser to a page after a POST, with status 303. */
public final class SeeOther {

  private SeeOther() {}

  /**
   * The view name that a controller returns for the redirect.
   *
   * @param address the page's address within this application
   */
  public static String at(String address, HttpServletRequest request) {
    request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    return "redirect:" + address;
  }
}
