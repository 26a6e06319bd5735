package io.timbre.reading;

import java.util.List;
import java.util.Set;

/**
 * What a brief does not want, at one place of the text.
 *
 * @param excluded the niches that are not wanted
 * @param conditions the platforms and tiers that remain
 * @param countries the countries that are not wanted; they are removed from a region that was asked
 *     for
 * @param unused what is not wanted but cannot be left out, including the negating word
 * @param end the first token after it
 */
record Negation(
    List<Unwanted> excluded,
    List<Condition> conditions,
    Set<String> countries,
    List<String> unused,
    int end) {
  Negation {
    excluded = List.copyOf(excluded);
    conditions = List.copyOf(conditions);
    countries = Set.copyOf(countries);
    unused = List.copyOf(unused);
  }
}
