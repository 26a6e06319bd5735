package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.RankingAddresses;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import io.timbre.ranking.Order;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page, which ranks channels for a brief. */
@Controller
class DiscoverPage {

  static final String PATH = "/discover";

  private static final RankingAddresses ADDRESSES = new RankingAddresses(PATH, "/creators/");

  /**
   * The only other path that is linked to. The parameter could contain an address of another site.
   */
  private static final Pattern CANDIDATES =
      Pattern.compile("/campaigns/[1-9][0-9]{0,17}/candidates");

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
    Parameters parameters = withoutUsualOrder(Parameters.of(request));
    String address =
        showRanking.show(
            readQuestion.read(parameters), parameters, ADDRESSES, channel -> List.of(), model);
    if (!htmx.equals("true")) {
      return "discovery/discover";
    }
    // Replaces the address with the canonical one, because a form sends all of its fields.
    response.setHeader("HX-Push-Url", address);
    return "discovery/discover :: main";
  }

  private static Parameters withoutUsualOrder(Parameters parameters) {
    boolean usual = parameters.value("sort").equalsIgnoreCase(Order.SCORE.name());
    return usual ? parameters.without("sort"::equals) : parameters;
  }

  /** Shows how the text being typed would be read, for the page it is typed on. */
  @GetMapping(PATH + "/reading")
  String reading(@RequestParam MultiValueMap<String, String> request, Model model) {
    Parameters parameters = Parameters.of(request);
    String path = parameters.first("from").filter(CANDIDATES.asMatchPredicate()).orElse(PATH);
    Parameters asked = parameters.without("from"::equals);
    showRanking.preview(readQuestion.read(asked), asked, path, model);
    return "discovery/_reading :: reading";
  }
}
