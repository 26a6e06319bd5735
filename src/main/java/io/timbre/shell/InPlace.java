package io.timbre.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows why a request of htmx is refused in a notice above the page, which stays as it is. */
public final class InPlace {

  private InPlace() {}

  /** Whether the request came from htmx, which would put a whole page in the place of a part. */
  public static boolean isAsked(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** Directs the element of class {@code refused} in the response to the notice of the layout. */
  public static void show(HttpServletResponse response) {
    response.setHeader("HX-Retarget", "#refused");
    response.setHeader("HX-Reswap", "innerHTML show:none");
    response.setHeader("HX-Reselect", ".refused");
  }
}
