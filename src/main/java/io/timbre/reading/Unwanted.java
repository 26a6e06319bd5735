package io.timbre.reading;

import io.timbre.niche.Topic;
import io.timbre.niche.Topic.How;
import io.timbre.niche.Word;
import java.util.List;

/**
 * A niche that is not wanted.
 *
 * @param said its words with the negating word, "not champagne", for when it cannot be left out
 */
record Unwanted(Exclusion exclusion, String said) {

  /**
   * Whether a topic that is explicitly asked for lies in this niche: champagne cannot be left out
   * of wine. In "kibble for cats, no dogs" the kibble does not ask for dogs, because it is for
   * cats.
   */
  boolean isAsked(List<Topic> topics) {
    return topics.stream()
        .filter(topic -> topic.how() != How.MEANING && covers(topic))
        .anyMatch(topic -> isNamedBy(topic) || topics.stream().noneMatch(this::isBeside));
  }

  /**
   * Whether the topic is the unwanted niche itself, or its words contain those of the exclusion.
   */
  private boolean isNamedBy(Topic topic) {
    return topic.niche().equals(exclusion.niche())
        || Word.allIn(exclusion.text()).stream()
            .anyMatch(
                not -> topic.words().stream().anyMatch(word -> word.stem().startsWith(not.stem())));
  }

  /** Whether the topic could be asked for instead. */
  private boolean isBeside(Topic topic) {
    return !covers(topic)
        && exclusion.niche().parent().filter(topic.niche()::isWithin).isPresent()
        && !exclusion.niche().isWithin(topic.niche());
  }

  /** Whether the topic lies in this niche. */
  boolean covers(Topic topic) {
    return topic.niche().isWithin(exclusion.niche());
  }
}
