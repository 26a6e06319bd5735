package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The choices in the filters, according to the complete parameters.
 *
 * @param path the path of the page, without parameters
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

  /**
   * The parameters of each filter. A filter that is not listed has one parameter with its own name.
   */
  private static final Map<String, List<String>> PARAMETERS =
      Map.of(
          "price", List.of("price.min", "price.max", "price.known"),
          "size", List.of("tier", "followers.min", "followers.max"),
          "rate", List.of("rate.min", "rate.max"),
          "cost", List.of("cost.min", "cost.max"),
          "peers", List.of("peers.min", "peers.max"),
          "age", List.of("age.max"));

  /** Returns the filters in which something is chosen, in the order shown beside a ranking. */
  List<String> chosen() {
    return NAMES.stream().filter(this::isChosen).toList();
  }

  /** Whether anything is chosen in a filter. */
  boolean isChosen(String facet) {
    return names(facet).stream().anyMatch(parameters.names()::contains);
  }

  /** Returns the address of the page without a filter; null if nothing is chosen in it. */
  @Nullable String clear(String facet) {
    return isChosen(facet) ? without(names(facet)) : null;
  }

  /** Returns the address of the page without these parameters. */
  String without(List<String> names) {
    return parameters.without(names::contains).address(path);
  }

  static List<String> names(String facet) {
    return PARAMETERS.getOrDefault(facet, List.of(facet));
  }
}
