package io.timbre.intake.web;

import io.timbre.intake.ImportId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Sends a browser on to the page of an import, after what it posted. */
final class SeeOther {

  private SeeOther() {}

  /** What a controller returns for it. */
  static String at(ImportId id, HttpServletRequest request) {
    request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
    return "redirect:/imports/" + id;
  }
}
