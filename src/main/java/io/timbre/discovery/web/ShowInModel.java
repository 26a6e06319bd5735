package io.timbre.discovery.web;

import io.timbre.catalog.Channel;
import io.timbre.discovery.Discover;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.RankingAddresses;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.ShowRanking;
import io.timbre.discovery.Spelling;
import io.timbre.discovery.WriteAddress;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranked;
import io.timbre.ranking.Slice;
import io.timbre.scoring.ScoreModel;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Adds everything that the templates of a ranking need to the model. */
@Component
class ShowInModel implements ShowRanking {

  private static final int PAGE_SIZE = 25;
  private static final int LAST_PAGE = Slice.DEEPEST / PAGE_SIZE;

  /** An order to choose. */
  record Sorting(String value, String label, boolean chosen) {}

  /** A channel that may have been meant, and the address that searches for it. */
  record Near(String handle, String address) {}

  private final Discover discover;
  private final WriteAddress writeAddress;
  private final ShowReading showReading;
  private final ShowHeading showHeading;
  private final ShowFacets showFacets;
  private final ShowRows showRows;

  ShowInModel(
      Discover discover,
      WriteAddress writeAddress,
      ShowReading showReading,
      ShowHeading showHeading,
      ShowFacets showFacets,
      ShowRows showRows) {
    this.discover = discover;
    this.writeAddress = writeAddress;
    this.showReading = showReading;
    this.showHeading = showHeading;
    this.showFacets = showFacets;
    this.showRows = showRows;
  }

  @Override
  public String show(
      Question question,
      Parameters parameters,
      RankingAddresses addresses,
      Function<Channel, List<Sentence>> remarks,
      Model model) {
    String path = addresses.path();
    boolean others = ShowHeading.listsOthers(question, parameters);
    int page = page(parameters);
    Discover.Page found = discover.page(question, slice(page, others));
    if (found.rows().isEmpty() && page > 1) {
      page = lastPage(listed(found.ranked(), others));
      found = discover.page(question, slice(page, others));
    }
    Ranked ranked = found.ranked();
    Parameters state = writeAddress.inFull(question, parameters);
    Parameters address = at(page, writeAddress.inShort(question, parameters));
    List<Facet> facets = showFacets.of(ranked.facets(), question, state, path);
    model.addAttribute("path", path);
    model.addAttribute("question", question);
    model.addAttribute("orders", orders(question));
    model.addAttribute("modelVersion", ScoreModel.VERSION);
    model.addAttribute("benchmarkVersion", ranked.benchmarkVersion());
    model.addAttribute("reading", showReading.of(question, state, path));
    model.addAttribute("heading", showHeading.of(question, ranked, state, path));
    model.addAttribute("near", near(question, ranked, path));
    model.addAttribute("facets", facets);
    model.addAttribute("kept", KeptFields.of(state, facets));
    model.addAttribute("parameters", state);
    model.addAttribute("filterCount", state.count(ReadQuestion.NARROWING));
    model.addAttribute("cleared", state.without(ShowInModel::isFilter).address(path));
    model.addAttribute(
        "rows",
        showRows.of(
            found.rows(),
            question.currency(),
            channel -> address.address(addresses.creators() + channel),
            remarks));
    long rows = listed(ranked, others);
    model.addAttribute("pages", Pages.of(page, LAST_PAGE, PAGE_SIZE, rows, address, path));
    return address.address(path);
  }

  @Override
  public void preview(Question question, Parameters parameters, String path, Model model) {
    model.addAttribute("question", question);
    model.addAttribute("path", path);
    model.addAttribute(
        "reading", showReading.of(question, writeAddress.inFull(question, parameters), path));
  }

  /** Returns channels with a similar name, if none has the name that was typed. */
  private List<Near> near(Question question, Ranked ranked, String path) {
    List<String> names = question.reading().names();
    return ranked.total() > 0 || names.size() != 1
        ? List.of()
        : discover.near(names.getFirst()).stream()
            .map(handle ->
                new Near(handle, Parameters.of(Map.of("q", List.of("@" + handle))).address(path)))
            .toList();
  }

  /**
   * Whether clearing the filters removes a parameter. A currency stays, because money is shown in
   * it.
   */
  private static boolean isFilter(String parameter) {
    return ReadQuestion.FILTERS.contains(parameter) && !ReadQuestion.CURRENCIES.contains(parameter);
  }

  private static Slice slice(int page, boolean others) {
    Slice slice = Slice.from((page - 1) * PAGE_SIZE, PAGE_SIZE);
    return others ? slice : slice.ofThoseThatFit();
  }

  private static long listed(Ranked ranked, boolean others) {
    return others ? ranked.total() : ranked.fit();
  }

  private static int lastPage(long rows) {
    return (int) Math.clamp((rows + PAGE_SIZE - 1) / PAGE_SIZE, 1, LAST_PAGE);
  }

  private static List<Sorting> orders(Question question) {
    return Stream.of(Order.values())
        .map(order -> new Sorting(Spelling.of(order), "order." + order, order == question.order()))
        .toList();
  }

  private static Parameters at(int page, Parameters parameters) {
    return page == 1 ? parameters : parameters.with("page", String.valueOf(page));
  }

  /** Returns the page number: 1 if it cannot be read, and at most the last page. */
  private static int page(Parameters parameters) {
    try {
      return Math.clamp(parameters.first("page").map(Integer::parseInt).orElse(1), 1, LAST_PAGE);
    } catch (NumberFormatException notANumber) {
      return 1;
    }
  }
}
