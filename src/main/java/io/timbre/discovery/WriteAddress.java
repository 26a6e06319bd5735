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

/** Writes a question as the parameters of an address. */
@Component
public class WriteAddress {

  /** Parameters of the page that are not part of the question. */
  private static final List<String> BESIDE = List.of(ReadQuestion.OTHERS, ReadText.HOW);

  /** Tolerance for rounding when shares are written and read. */
  private static final double ROUNDING = 1e-6;

  private final StateBrief stateBrief;

  WriteAddress(StateBrief stateBrief) {
    this.stateBrief = stateBrief;
  }

  /**
   * Returns all parameters of a question, so that each can be removed or replaced. They address the
   * first page.
   *
   * @param given the requested address
   */
  public Parameters inFull(Question question, Parameters given) {
    return beside(WriteQuestion.of(question), question, given);
  }

  /**
   * Returns the fewest parameters that are read as the same question. If nothing was set by hand,
   * this is the text only.
   *
   * @param given the requested address
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

  /** Adds the chosen currencies. A currency may be chosen before a price is typed. */
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
