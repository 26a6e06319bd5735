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

/** States what a text was understood as in the terms of a ranking. */
@Component
public class StateBrief {

  private final ExchangeRates exchangeRates;

  StateBrief(ExchangeRates exchangeRates) {
    this.exchangeRates = exchangeRates;
  }

  /** The topics, conditions, exclusions and names of a reading, under the usual weights. */
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

  /** In a currency without a rate of exchange nothing is asked. */
  private PriceRange exchanged(Optional<PriceRange> stated) {
    return stated
        .filter(range -> exchangeRates.of(range.currency()).isPresent())
        .orElse(PriceRange.OPEN);
  }
}
