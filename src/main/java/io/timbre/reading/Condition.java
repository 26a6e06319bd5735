package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedCollection;
import java.util.SequencedSet;

/** Something a brief asks of a channel beside its topics. Sets keep the order of the text. */
public sealed interface Condition extends Finding {

  /** It publishes on one of these. */
  record OnPlatforms(SequencedSet<Platform> platforms) implements Condition {
    public OnPlatforms {
      platforms = copied(platforms);
    }
  }

  /** Its following is of one of these sizes. */
  record OfTiers(SequencedSet<Tier> tiers) implements Condition {
    public OfTiers {
      tiers = copied(tiers);
    }
  }

  /** It is from one of these countries, ISO 3166 alpha-2. */
  record InCountries(SequencedSet<String> countries) implements Condition {
    public InCountries {
      countries = copied(countries);
    }
  }

  /** It publishes in one of these languages, ISO 639-1. */
  record InLanguages(SequencedSet<String> languages) implements Condition {
    public InLanguages {
      languages = copied(languages);
    }
  }

  /** So many people follow it. */
  record WithFollowers(Range followers) implements Condition {}

  /** Its engagement rate, a fraction: 0.03 is 3%. */
  record AtRate(Range rate) implements Condition {}

  /** What it asks for one post. */
  record AtPrice(PriceRange price) implements Condition {}

  /** What one engagement costs there. */
  record AtCost(PriceRange cost) implements Condition {}

  private static <T> SequencedSet<T> copied(SequencedCollection<T> values) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values));
  }
}
