package io.timbre.discovery;

import io.timbre.catalog.Channel;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.function.Function;
import org.springframework.ui.Model;

/**
 * Shows a ranking on a page: the brief as chips and weights, the filters with their counts, the
 * rows, and links to further pages. The page's template inserts {@code discovery/_ranking}.
 */
public interface ShowRanking {

  /**
   * Adds the answer to the question to the model of a page.
   *
   * @param question the question as read from the parameters; channels may have been left out
   * @param addresses addresses of the links and forms
   * @param remarks additional remarks on a channel, shown as flags in its row
   * @return the shortest address that asks the same question
   */
  String show(
      Question question,
      Parameters parameters,
      RankingAddresses addresses,
      Function<Channel, List<Sentence>> remarks,
      Model model);

  /** Adds to the model of a fragment how the question was read, without ranking. */
  void preview(Question question, Parameters parameters, String path, Model model);
}
