package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.discovery.Discover;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import io.timbre.ranking.Order;
import io.timbre.ranking.Slice;
import io.timbre.scoring.ScoreModel;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything into the model that the templates of a ranking ask for. */
@Component
class ShowInModel implements ShowRanking {

  private static final int PAGE_SIZE = 25;
  private static final int LAST_PAGE = Slice.DEEPEST / PAGE_SIZE;

  private final Discover discover;
  private final ShowFacets showFacets;
  private final ShowRows showRows;

  ShowInModel(Discover discover, ShowFacets showFacets, ShowRows showRows) {
    this.discover = discover;
    this.showFacets = showFacets;
    this.showRows = showRows;
  }

  @Override
  public void show(
      Question question,
      Parameters parameters,
      String path,
      Function<Channel, List<Sentence>> remarks,
      Model model) {
    int page = page(parameters);
    Discover.Page found = discover.page(question, Slice.from((page - 1) * PAGE_SIZE, PAGE_SIZE));
    Parameters firstPage = parameters.without("page"::equals);
    model.addAttribute("path", path);
    model.addAttribute("question", question);
    model.addAttribute("orders", List.of(Order.values()));
    model.addAttribute("total", found.ranked().total());
    model.addAttribute("setApart", found.ranked().setApart());
    model.addAttribute("modelVersion", ScoreModel.VERSION);
    model.addAttribute("benchmarkVersion", found.ranked().benchmarkVersion());
    model.addAttribute("chips", Chip.of(question, firstPage, path));
    model.addAttribute("facets", showFacets.of(found.ranked().facets(), question));
    model.addAttribute("parameters", firstPage);
    model.addAttribute("filterCount", parameters.count(ReadQuestion.NARROWING));
    model.addAttribute("cleared", firstPage.without(ReadQuestion.FILTERS::contains).address(path));
    model.addAttribute("rows", showRows.of(found.rows(), WayBack.to(path, parameters), remarks));
    model.addAttribute(
        "pages", Pages.of(page, LAST_PAGE, PAGE_SIZE, found.ranked(), parameters, path));
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
