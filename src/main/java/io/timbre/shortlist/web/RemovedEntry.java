package io.timbre.shortlist.web;

import io.timbre.shell.InPlace;
import io.timbre.shell.Typed;
import io.timbre.shortlist.NoSuchEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers that a channel is not on the shortlist, for example because someone removed it while it
 * was being changed. The page shows a typed text again, so that it is not lost.
 */
@ControllerAdvice
class RemovedEntry {

  private static final Pattern OF_A_CAMPAIGN = Pattern.compile("(/campaigns/[1-9][0-9]{0,17})/.*");

  @ExceptionHandler(NoSuchEntry.class)
  ModelAndView tell(HttpServletRequest request, HttpServletResponse response) {
    boolean inPlace = InPlace.isAsked(request);
    if (inPlace) {
      InPlace.show(response);
    }
    ModelAndView page =
        inPlace
            ? new ModelAndView("shortlist/_removed", HttpStatus.CONFLICT)
            : new ModelAndView("shortlist/removed", HttpStatus.NOT_FOUND);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Matcher campaign = OF_A_CAMPAIGN.matcher(path);
    page.addObject("path", campaign.matches() ? campaign.group(1) + "/shortlist" : "/campaigns");
    page.addObject("words", Typed.stripped(request.getParameter("words")));
    return page;
  }
}
