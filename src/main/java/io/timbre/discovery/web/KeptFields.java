package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import io.timbre.discovery.Parameters.Entry;
import io.timbre.discovery.ReadQuestion;
import io.timbre.discovery.web.Facet.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Determines the hidden fields of the filter form, for parameters that none of its fields sends.
 */
final class KeptFields {

  /** Fields that the form has itself, and parameters that a new question resets. */
  private static final Set<String> ELSEWHERE = Set.of("q", "sort", "others");

  private KeptFields() {}

  /**
   * Returns the hidden fields.
   *
   * @param state the complete parameters
   * @param facets the filters that the form has fields for
   */
  static List<Entry> of(Parameters state, List<Facet> facets) {
    Set<Entry> options = new HashSet<>();
    Set<String> ranges = new HashSet<>();
    for (Facet facet : facets) {
      Stream.concat(facet.options().stream(), facet.folded().stream())
          .map(KeptFields::entry)
          .forEach(options::add);
      if (facet.range() != null) {
        ranges.addAll(FacetState.names(facet.name()));
        ranges.add(facet.range().currencyName());
      }
    }
    return state.entries().stream()
        .filter(entry -> !ELSEWHERE.contains(entry.name()))
        .filter(entry -> !entry.name().startsWith(ReadQuestion.WEIGHT))
        .filter(entry -> !ranges.contains(entry.name()) && !options.contains(entry))
        .toList();
  }

  private static Entry entry(Option option) {
    return new Entry(option.name(), option.value());
  }
}
