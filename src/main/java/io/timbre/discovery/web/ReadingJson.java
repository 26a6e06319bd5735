package io.timbre.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.niche.Topic;
import io.timbre.ranking.Filters;
import io.timbre.ranking.PriceRange;
import io.timbre.ranking.Range;
import io.timbre.reading.Audience;
import io.timbre.reading.Exclusion;
import io.timbre.reading.Reading;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a brief was understood as. It does not include other parameters.
 *
 * @param names names to search for
 */
record ReadingJson(
    List<NicheJson> niches,
    List<ExcludedJson> excluded,
    FiltersJson filters,
    @Nullable AudienceJson audience,
    List<String> unused,
    List<String> names) {

  /**
   * A niche of the brief.
   *
   * @param weight share of the whole brief, which is 1
   * @param text the words that named it; empty if it was inferred from others
   */
  record NicheJson(String key, String name, double weight, String text) {}

  record ExcludedJson(String key, String name, String text) {}

  /**
   * The conditions. Ranges that the text does not state are omitted.
   *
   * @param rate range of the engagement rate, as fractions
   * @param cost range of the cost per engagement
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FiltersJson(
      List<Platform> platform,
      List<Tier> tier,
      List<String> country,
      List<String> language,
      @Nullable RangeJson followers,
      @Nullable PriceJson price,
      @Nullable RangeJson rate,
      @Nullable PriceJson cost) {}

  /** A range. Open bounds are omitted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RangeJson(@Nullable Double min, @Nullable Double max) {}

  /** A price range in the currency that was typed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PriceJson(@Nullable Double min, @Nullable Double max, String currency) {}

  /** The audience. Ages are whole years, inclusive. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AudienceJson(
      String text,
      @Nullable Integer minAge,
      @Nullable Integer maxAge,
      Audience.@Nullable Gender gender,
      Audience.@Nullable LifeStage stage) {}

  /**
   * Returns the JSON of a reading.
   *
   * @param said the filters of the reading
   */
  static ReadingJson of(Reading reading, Filters said) {
    return new ReadingJson(
        reading.topics().stream().map(topic -> niche(topic, reading.text())).toList(),
        reading.excluded().stream().map(ReadingJson::excluded).toList(),
        new FiltersJson(
            sorted(said.platforms()),
            sorted(said.tiers()),
            sorted(said.countries()),
            sorted(said.languages()),
            range(said.followers()),
            price(said.price()),
            range(said.engagementRate()),
            price(said.costPerEngagement())),
        reading.audience().map(ReadingJson::audience).orElse(null),
        reading.unused(),
        reading.names());
  }

  private static NicheJson niche(Topic topic, String text) {
    String words =
        topic.words().isEmpty()
            ? ""
            : text.substring(topic.words().getFirst().start(), topic.words().getLast().end());
    return new NicheJson(topic.niche().key(), topic.niche().name(), topic.weight(), words);
  }

  private static ExcludedJson excluded(Exclusion excluded) {
    return new ExcludedJson(excluded.niche().key(), excluded.niche().name(), excluded.text());
  }

  private static AudienceJson audience(Audience audience) {
    return new AudienceJson(
        audience.text(),
        nullable(audience.ages().youngest()),
        nullable(audience.ages().oldest()),
        audience.gender().orElse(null),
        audience.stage().orElse(null));
  }

  private static <T extends Comparable<T>> List<T> sorted(Collection<T> values) {
    return values.stream().sorted().toList();
  }

  private static @Nullable PriceJson price(PriceRange price) {
    RangeJson range = range(price.range());
    return range == null ? null : new PriceJson(range.min, range.max, price.currency().getCode());
  }

  private static @Nullable RangeJson range(Range range) {
    return range.isOpen() ? null : new RangeJson(nullable(range.min()), nullable(range.max()));
  }

  private static @Nullable Double nullable(OptionalDouble bound) {
    return bound.isPresent() ? bound.getAsDouble() : null;
  }

  private static @Nullable Integer nullable(OptionalInt bound) {
    return bound.isPresent() ? bound.getAsInt() : null;
  }
}
