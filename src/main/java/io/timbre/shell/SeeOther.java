package io.timbre.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Sends a browser on to a page, after what it posted. */
public final class SeeOther {

  private SeeOther() {}

  /**
   * What a controller returns for it.
   *
   * @param address within this application
   */
  public static String at(String address, HttpServletRequest request) {
    request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    return "redirect:" + address;
  }
}
