package io.timbre.reading;

import io.timbre.niche.Topic;
import java.util.List;
import java.util.Optional;

/**
 * What a brief in words was understood as.
 *
 * @param text as it was typed, as far as it was read
 * @param topics what it is about, the weightiest first; the weights sum to 1
 * @param excluded what it is not to be about
 * @param conditions what it asks of channels beside that
 * @param audience who the content is for
 * @param unused words and phrases, as they were typed, that were not used for anything
 * @param names what people are to be searched by: handles without the @, quoted phrases, and the
 *     whole text where nothing else was found in it
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
