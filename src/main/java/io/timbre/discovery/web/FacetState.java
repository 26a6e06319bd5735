package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen in the filters, by the parameters that say all that is asked.
 *
 * @param path the address of the page without parameters
 */
record FacetState(Parameters parameters, String path) {

  private static final List<String> NAMES =
      List.of(
          "price",
          "platform",
          "country",
          "size",
          "rate",
          "niche",
          "cost",
          "peers",
          "language",
          "avoid",
          "age",
          "not");

  /** The parameters of each filter; one that is not here has a single one of its own name. */
  private static final Map<String, List<String>> PARAMETERS =
      Map.of(
          "price", List.of("price.min", "price.max", "price.known"),
          "size", List.of("tier", "followers.min", "followers.max"),
          "rate", List.of("rate.min", "rate.max"),
          "cost", List.of("cost.min", "cost.max"),
          "peers", List.of("peers.min", "peers.max"),
          "age", List.of("age.max"));

  /** The filters that something is chosen in, in the order they stand beside a ranking. */
  List<String> chosen() {
    return NAMES.stream().filter(this::isChosen).toList();
  }

  /** Whether anything is chosen in a filter. */
  boolean isChosen(String facet) {
    return names(facet).stream().anyMatch(parameters.names()::contains);
  }

  /** The address of the same page without a filter; null where nothing is chosen in it. */
  @Nullable String clear(String facet) {
    return isChosen(facet) ? without(names(facet)) : null;
  }

  /** The address of the same page without these parameters. */
  String without(List<String> names) {
    return parameters.without(names::contains).address(path);
  }

  static List<String> names(String facet) {
    return PARAMETERS.getOrDefault(facet, List.of(facet));
  }
}
