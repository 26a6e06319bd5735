package io.timbre.discovery.web;

import io.timbre.discovery.Discover;
import io.timbre.discovery.Parameters;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.web.Heading.WayOut;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows, if no channel fits, how many would fit without each of the filters. */
@Component
class ShowWaysOut {

  private final ReadQuestion readQuestion;
  private final Discover discover;

  ShowWaysOut(ReadQuestion readQuestion, Discover discover) {
    this.readQuestion = readQuestion;
    this.discover = discover;
  }

  /**
   * Returns the filters that can be removed.
   *
   * @param state the complete parameters
   */
  List<WayOut> of(Parameters state, String path) {
    FacetState at = new FacetState(state, path);
    return at.chosen().stream()
        .map(facet -> without(facet, state, path))
        .filter(way -> way.fit() > 0)
        .toList();
  }

  private WayOut without(String facet, Parameters state, String path) {
    Parameters less = state.without(FacetState.names(facet)::contains);
    long fit = discover.fit(readQuestion.read(less));
    return new WayOut("facet." + facet, fit, less.address(path));
  }
}
