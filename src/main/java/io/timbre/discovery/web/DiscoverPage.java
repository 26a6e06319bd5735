package io.timbre.discovery.web;

import io.timbre.discovery.Discover;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.ranking.Order;
import io.timbre.ranking.Slice;
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

  private static final int PAGE_SIZE = 25;
  private static final int LAST_PAGE = Slice.DEEPEST / PAGE_SIZE;

  private final ReadQuestion readQuestion;
  private final Discover discover;
  private final ShowFacets showFacets;
  private final ShowRows showRows;

  DiscoverPage(
      ReadQuestion readQuestion, Discover discover, ShowFacets showFacets, ShowRows showRows) {
    this.readQuestion = readQuestion;
    this.discover = discover;
    this.showFacets = showFacets;
    this.showRows = showRows;
  }

  @GetMapping("/")
  String home() {
    return "redirect:/discover";
  }

  @GetMapping("/discover")
  String discover(
      @RequestParam MultiValueMap<String, String> request,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      HttpServletResponse response,
      Model model) {
    Parameters parameters = Parameters.of(request);
    Question question = readQuestion.read(parameters);
    int page = page(parameters);
    Discover.Page found = discover.page(question, Slice.from((page - 1) * PAGE_SIZE, PAGE_SIZE));
    Parameters firstPage = parameters.without("page"::equals);
    model.addAttribute("question", question);
    model.addAttribute("orders", List.of(Order.values()));
    model.addAttribute("total", found.ranked().total());
    model.addAttribute("setApart", found.ranked().setApart());
    model.addAttribute("benchmarkVersion", found.ranked().benchmarkVersion());
    model.addAttribute("chips", Chip.of(question, firstPage));
    model.addAttribute("facets", showFacets.of(found.ranked().facets(), question));
    model.addAttribute("parameters", firstPage);
    model.addAttribute("filterCount", parameters.count(ReadQuestion.FILTERS));
    model.addAttribute(
        "cleared", firstPage.without(ReadQuestion.FILTERS::contains).address("/discover"));
    model.addAttribute("rows", showRows.of(found.rows(), parameters));
    model.addAttribute("pages", Pages.of(page, LAST_PAGE, PAGE_SIZE, found.ranked(), parameters));
    if (!htmx.equals("true")) {
      return "discovery/discover";
    }
    // The address as it would be written: a form sends its empty fields along.
    response.setHeader("HX-Push-Url", parameters.address("/discover"));
    return "discovery/discover :: main";
  }

  /** Nonsense is the first page, too far is the last one that is served. */
  private static int page(Parameters parameters) {
    try {
      return Math.clamp(parameters.first("page").map(Integer::parseInt).orElse(1), 1, LAST_PAGE);
    } catch (NumberFormatException notANumber) {
      return 1;
    }
  }
}
