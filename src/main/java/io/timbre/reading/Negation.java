package io.timbre.reading;

import java.util.List;
import java.util.Set;

/**
 * What a brief does not want, at one place.
 *
 * @param excluded the niches
 * @param conditions what the platforms and sizes that are not wanted leave over
 * @param countries those that are not wanted: they are left out of a region that is asked for
 * @param unused what is not wanted and cannot be left out, with the word that says so
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
