package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedCollection;
import java.util.SequencedSet;

/**
 * A requirement of a brief for channels, other than its topics. Sets keep the order of the text.
 */
public sealed interface Condition extends Finding {

  /** The channel is on one of these platforms. */
  record OnPlatforms(SequencedSet<Platform> platforms) implements Condition {
    public OnPlatforms {
      platforms = copied(platforms);
    }
  }

  /** The channel is in one of these tiers. */
  record OfTiers(SequencedSet<Tier> tiers) implements Condition {
    public OfTiers {
      tiers = copied(tiers);
    }
  }

  /** The channel is from one of these countries, as ISO 3166 alpha-2 codes. */
  record InCountries(SequencedSet<String> countries) implements Condition {
    public InCountries {
      countries = copied(countries);
    }
  }

  /** The channel publishes in one of these languages, as ISO 639-1 codes. */
  record InLanguages(SequencedSet<String> languages) implements Condition {
    public InLanguages {
      languages = copied(languages);
    }
  }

  /** The channel's followers are in this range. */
  record WithFollowers(Range followers) implements Condition {}

  /** The channel's engagement rate is in this range, as a fraction: 0.03 is 3%. */
  record AtRate(Range rate) implements Condition {}

  /** The price of a post is in this range. */
  record AtPrice(PriceRange price) implements Condition {}

  /** The cost per engagement is in this range. */
  record AtCost(PriceRange cost) implements Condition {}

  private static <T> SequencedSet<T> copied(SequencedCollection<T> values) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values));
  }
}
