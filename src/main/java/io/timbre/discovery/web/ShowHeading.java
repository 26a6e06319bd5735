package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.Question;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.Spelling;
import io.timbre.discovery.web.Heading.LeftOut;
import io.timbre.discovery.web.Heading.Weight;
import io.timbre.ranking.Order;
import io.timbre.ranking.Ranked;
import io.timbre.scoring.Weights;
import io.timbre.shell.Format;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how many channels fit, how many are left out and why, and the weights of the score. */
@Component
class ShowHeading {

  private static final String SHOWN = "show";

  private final ShowWaysOut showWaysOut;
  private final Format format;

  ShowHeading(ShowWaysOut showWaysOut, Format format) {
    this.showWaysOut = showWaysOut;
    this.format = format;
  }

  /** Whether channels that are set apart are listed: on request, and in searches by name. */
  static boolean listsOthers(Question question, Parameters parameters) {
    return isSearch(question) || parameters.value(ReadQuestion.OTHERS).equals(SHOWN);
  }

  private static boolean isSearch(Question question) {
    return !question.filters().words().isEmpty();
  }

  /**
   * Returns the heading.
   *
   * @param state the complete parameters of the first page
   */
  Heading of(Question question, Ranked ranked, Parameters state, String path) {
    boolean search = isSearch(question);
    boolean shown = listsOthers(question, state);
    return new Heading(
        title(question),
        search ? ranked.total() : ranked.fit(),
        leftOut(ranked, state, path),
        weights(question.weights()),
        reset(state, path),
        ranked.setApart(),
        ranked.setApart() == 0 || search ? null : others(shown, state, path),
        shown ? "heading.others.hide" : isBrief(question) ? "heading.others" : "heading.unknown",
        nothing(question, ranked, state),
        isBrief(question) && ranked.fit() == 0 && ranked.setApart() > 0
            ? nearest(state, path)
            : null,
        ranked.fit() == 0 ? showWaysOut.of(state, path) : List.of());
  }

  private static boolean isBrief(Question question) {
    return !question.niches().isEmpty();
  }

  private static String title(Question question) {
    return isBrief(question) && !isSearch(question) ? "heading.fit" : "heading.all";
  }

  private static List<LeftOut> leftOut(Ranked ranked, Parameters state, String path) {
    return ranked.leftOut().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry ->
            new LeftOut(
                "heading.unstated." + entry.getKey(),
                entry.getValue(),
                state.adding("unstated", Spelling.of(entry.getKey())).address(path)))
        .toList();
  }

  private List<Weight> weights(Weights weights) {
    return List.of(
        new Weight("engagement", "e", format.points(100 * weights.engagement())),
        new Weight("fit", "f", format.points(100 * weights.fit())),
        new Weight("cost", "c", format.points(100 * weights.cost())));
  }

  private static @Nullable String reset(Parameters state, String path) {
    Parameters usual = state.without(name -> name.startsWith(ReadQuestion.WEIGHT));
    return usual.names().equals(state.names()) ? null : usual.address(path);
  }

  private static String others(boolean shown, Parameters state, String path) {
    return shown
        ? state.without(ReadQuestion.OTHERS::equals).address(path)
        : state.with(ReadQuestion.OTHERS, SHOWN).address(path);
  }

  private static String nearest(Parameters state, String path) {
    return state
        .with(ReadQuestion.OTHERS, SHOWN)
        .with("sort", Spelling.of(Order.FIT))
        .address(path);
  }

  private static String nothing(Question question, Ranked ranked, Parameters state) {
    if (isSearch(question)) {
      return "empty.names";
    }
    if (ranked.setApart() > 0) {
      return "empty.fit";
    }
    return state.names().stream().anyMatch(ReadQuestion.NARROWING::contains)
        ? "empty.filters"
        : "empty.catalogue";
  }
}
