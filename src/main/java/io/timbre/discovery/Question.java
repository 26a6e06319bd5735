package io.timbre.discovery;

import io.timbre.catalog.ChannelId;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.Order;
import io.timbre.reading.Reading;
import io.timbre.scoring.Weights;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A question to Discover.
 *
 * @param text the text of the brief, as typed
 * @param reading what the text was understood as; parameters set by hand may differ from it
 * @param niches niches of the brief, highest weight first; the weights sum to 1
 * @param filters conditions that a channel must meet to be ranked
 * @param weights weights of the three components of the score
 * @param order order of the ranking
 * @param currency currency in which money is shown
 * @param misread other parts of the address that could not be read
 */
public record Question(
    String text,
    Reading reading,
    List<WeightedNiche> niches,
    Filters filters,
    Weights weights,
    Order order,
    CurrencyUnit currency,
    List<Misread> misread) {

  public Question {
    niches = List.copyOf(niches);
    misread = List.copyOf(misread);
  }

  /** Returns why the text was not read; null if it was read. */
  public @Nullable Sentence wrongText() {
    return text.length() <= Parameters.LONGEST_VALUE
        ? null
        : new Sentence("discover.brief.long", Parameters.LONGEST_VALUE, text.length());
  }

  /** Whether a parameter could not be read. */
  public boolean isMisread(String parameter) {
    return misread.stream().anyMatch(one -> one.name().equals(parameter));
  }

  /** Returns what was typed into a parameter that could not be used; empty if it could. */
  public Optional<String> typed(String parameter) {
    return misread.stream()
        .filter(one -> one.name().equals(parameter))
        .map(Misread::value)
        .findFirst();
  }

  /** Returns this question with these channels left out. */
  public Question except(Set<ChannelId> channels) {
    return new Question(
        text, reading, niches, filters.except(channels), weights, order, currency, misread);
  }

  /** Returns the brief for the ranking. */
  public Brief brief() {
    return new Brief(niches, filters, weights);
  }
}
