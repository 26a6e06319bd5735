package io.timbre.reading;

import io.timbre.niche.Topic;
import io.timbre.niche.Topic.How;
import java.util.List;

/**
 * A niche that is not wanted.
 *
 * @param said the same with the word that says so, "not champagne", for where it cannot be left out
 */
record Unwanted(Exclusion exclusion, String said) {

  /**
   * Whether a topic that is asked for in so many words lies in it: champagne cannot be left out of
   * wine.
   */
  boolean isAsked(List<Topic> topics) {
    return topics.stream().anyMatch(topic -> topic.how() != How.MEANING && covers(topic));
  }

  /** Whether the topic lies in it. */
  boolean covers(Topic topic) {
    return topic.niche().isWithin(exclusion.niche());
  }
}
