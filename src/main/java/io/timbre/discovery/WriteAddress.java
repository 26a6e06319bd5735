package io.timbre.discovery;

import io.timbre.niche.NicheNode;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Order;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what is asked as the parameters of an address. */
@Component
public class WriteAddress {

  /** What is said of a page beside the question itself. */
  private static final List<String> BESIDE = List.of(ReadQuestion.OTHERS, ReadText.HOW);

  /** What writing and reading a share may change in it. */
  private static final double ROUNDING = 1e-6;

  private final StateBrief stateBrief;

  WriteAddress(StateBrief stateBrief) {
    this.stateBrief = stateBrief;
  }

  /**
   * The parameters that say all that is asked, so that a part of it can be taken out or put in
   * another's place; of the first page.
   *
   * @param given the address that was asked for
   */
  public Parameters inFull(Question question, Parameters given) {
    return beside(WriteQuestion.of(question), question, given);
  }

  /**
   * The shortest that are read as the same question: where nothing was set by hand the text alone
   * says it all.
   *
   * @param given the address that was asked for
   */
  public Parameters inShort(Question question, Parameters given) {
    Parameters full = WriteQuestion.of(question);
    Parameters enough = isAsSaid(question) ? full.without(name -> !name.equals("q")) : full;
    return beside(enough, question, given);
  }

  private boolean isAsSaid(Question question) {
    Brief said = stateBrief.of(question.reading());
    return said.weights().equals(question.weights())
        && said.filters().equals(question.filters().except(Set.of()))
        && shares(said.niches()).equals(shares(question.niches()));
  }

  private static Map<NicheNode, Long> shares(List<WeightedNiche> niches) {
    return niches.stream()
        .collect(
            Collectors.toMap(WeightedNiche::niche, niche -> Math.round(niche.weight() / ROUNDING)));
  }

  private static Parameters beside(Parameters written, Question question, Parameters given) {
    Parameters all = withCurrencies(written, given);
    for (String name : BESIDE) {
      String value = given.value(name);
      all = value.isEmpty() ? all : all.with(name, value);
    }
    boolean sorted = question.order() != Order.SCORE || given.names().contains("sort");
    return sorted ? all.with("sort", Spelling.of(question.order())) : all;
  }

  /** A currency may be chosen before a price is typed. */
  private static Parameters withCurrencies(Parameters written, Parameters given) {
    Parameters all = written;
    for (String name : ReadQuestion.CURRENCIES) {
      String chosen = given.value(name);
      boolean usual = chosen.isEmpty() || chosen.equals(ReadQuestion.USUAL_CURRENCY);
      all = usual || written.first(name).isPresent() ? all : all.with(name, chosen);
    }
    return all;
  }
}
