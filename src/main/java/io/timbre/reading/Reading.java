package io.timbre.reading;

import io.timbre.niche.Topic;
import java.util.List;
import java.util.Optional;

/**
 * What a brief in words was understood as.
 *
 * @param text the text as typed, as far as it was read
 * @param topics its topics, highest weight first; the weights sum to 1
 * @param excluded niches that are not wanted
 * @param conditions requirements for channels other than topics
 * @param audience the people that the content is for
 * @param unused words and phrases that were not used, as typed
 * @param names names to search for: handles without the @, quoted phrases, and the whole text if
 *     nothing else was found in it
 */
public record Reading(
    String text,
    List<Topic> topics,
    List<Exclusion> excluded,
    Conditions conditions,
    Optional<Audience> audience,
    List<String> unused,
    List<String> names) {

  public Reading {
    topics = List.copyOf(topics);
    excluded = List.copyOf(excluded);
    unused = List.copyOf(unused);
    names = List.copyOf(names);
  }
}
