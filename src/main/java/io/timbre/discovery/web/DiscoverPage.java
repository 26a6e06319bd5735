package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: channels ranked for a brief. */
@Controller
class DiscoverPage {

  private static final String PATH = "/discover";

  private final ReadQuestion readQuestion;
  private final ShowRanking showRanking;

  DiscoverPage(ReadQuestion readQuestion, ShowRanking showRanking) {
    this.readQuestion = readQuestion;
    this.showRanking = showRanking;
  }

  @GetMapping("/")
  String home() {
    return "redirect:" + PATH;
  }

  @GetMapping(PATH)
  String discover(
      @RequestParam MultiValueMap<String, String> request,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      HttpServletResponse response,
      Model model) {
    Parameters parameters = Parameters.of(request);
    showRanking.show(readQuestion.read(parameters), parameters, PATH, channel -> List.of(), model);
    if (!htmx.equals("true")) {
      return "discovery/discover";
    }
    // The address as it would be written: a form sends its empty fields along.
    response.setHeader("HX-Push-Url", parameters.address(PATH));
    return "discovery/discover :: main";
  }
}
