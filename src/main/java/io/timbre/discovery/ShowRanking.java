package io.timbre.discovery;

import io.timbre.catalog.Channel;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.function.Function;
import org.springframework.ui.Model;

/**
 * Puts a ranking on a page: the brief as chips and weights, the filters with their counts, the
 * rows, and the way to more of them. The page's template inserts {@code discovery/_ranking}.
 */
public interface ShowRanking {

  /**
   * Answers the question in the model of a page.
   *
   * @param question as read from the parameters; channels may be left out of it
   * @param addresses where every link and form of the ranking leads
   * @param remarks what the page has to say of a channel, flagged in its row
   * @return the shortest address that asks the same
   */
  String show(
      Question question,
      Parameters parameters,
      RankingAddresses addresses,
      Function<Channel, List<Sentence>> remarks,
      Model model);

  /** Answers in the model of a fragment how the question was read, and ranks nothing. */
  void preview(Question question, Parameters parameters, String path, Model model);
}
