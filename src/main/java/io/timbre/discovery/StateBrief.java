package io.timbre.discovery;

import io.timbre.currency.ExchangeRates;
import io.timbre.niche.Topic;
import io.timbre.niche.WeightedNiche;
import io.timbre.ranking.Brief;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.reading.Conditions;
import io.timbre.reading.Exclusion;
import io.timbre.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Converts the reading of a text into a brief for the ranking. */
@Component
public class StateBrief {

  private final ExchangeRates exchangeRates;

  StateBrief(ExchangeRates exchangeRates) {
    this.exchangeRates = exchangeRates;
  }

  /**
   * Returns a brief with the topics, conditions, exclusions and names of a reading, and the default
   * weights.
   */
  public Brief of(Reading reading) {
    List<WeightedNiche> niches = reading.topics().stream().map(StateBrief::weighted).toList();
    return new Brief(niches, filters(reading), ReadQuestion.usualWeights(niches));
  }

  private static WeightedNiche weighted(Topic topic) {
    return new WeightedNiche(topic.niche(), topic.weight());
  }

  private Filters filters(Reading reading) {
    Conditions conditions = reading.conditions();
    return Filters.NONE
        .on(conditions.platforms())
        .ofSize(conditions.tiers())
        .from(conditions.countries())
        .speaking(conditions.languages())
        .followedBy(conditions.followers())
        .engaging(conditions.rate())
        .priced(exchanged(conditions.price()))
        .costing(exchanged(conditions.cost()))
        .notAbout(
            reading.excluded().stream()
                .map(Exclusion::niche)
                .map(niche -> niche.key())
                .collect(Collectors.toSet()))
        .named(reading.names());
  }

  /** Returns the range, or an open one if its currency has no exchange rate. */
  private PriceRange exchanged(Optional<PriceRange> stated) {
    return stated
        .filter(range -> exchangeRates.of(range.currency()).isPresent())
        .orElse(PriceRange.OPEN);
  }
}
