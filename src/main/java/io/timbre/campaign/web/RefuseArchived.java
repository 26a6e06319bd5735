package io.timbre.campaign.web;

import io.timbre.campaign.ArchivedCampaign;
import io.timbre.shell.InPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers a change of an archived campaign with a page that says how to restore it. */
@ControllerAdvice
class RefuseArchived {

  @ExceptionHandler
  ModelAndView refuse(
      ArchivedCampaign archived, HttpServletRequest request, HttpServletResponse response) {
    boolean inPlace = InPlace.isAsked(request);
    if (inPlace) {
      InPlace.show(response);
    }
    ModelAndView page =
        new ModelAndView(inPlace ? "campaign/_archived" : "campaign/archived", HttpStatus.CONFLICT);
    page.addObject("path", archived.path());
    return page;
  }
}
