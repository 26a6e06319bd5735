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
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a marketer asks of Discover.
 *
 * @param text what was written into the brief, as it was written
 * @param reading what the text was understood as; what was set by hand may differ from it
 * @param niches the niches of the brief, the heaviest first, with weights that sum to 1
 * @param filters what a channel must be to be ranked at all
 * @param weights of the score's three parts
 * @param order which channel comes first
 * @param currency that money is shown in
 * @param misread what the address says beside that makes no sense
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

  /** Why the text was not read; null where it was. */
  public @Nullable Sentence wrongText() {
    return text.length() <= Parameters.LONGEST_VALUE
        ? null
        : new Sentence("discover.brief.long", Parameters.LONGEST_VALUE, text.length());
  }

  /** Whether what is said by a parameter made no sense. */
  public boolean isMisread(String parameter) {
    return misread.stream().anyMatch(one -> one.name().equals(parameter));
  }

  /** The same question, with these channels left out of the answer. */
  public Question except(Set<ChannelId> channels) {
    return new Question(
        text, reading, niches, filters.except(channels), weights, order, currency, misread);
  }

  /** The same as the ranking takes it. */
  public Brief brief() {
    return new Brief(niches, filters, weights);
  }
}
