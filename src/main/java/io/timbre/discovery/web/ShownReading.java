package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a brief was read, and what is asked by now, as chips.
 *
 * @param topics what it is about
 * @param conditions the filters in force
 * @param excluded what it is not to be about
 * @param names what people are searched by
 * @param audience whom it is for, as it was typed; null where it does not say
 * @param unused what was not used, in quotes; null where everything was
 * @param mentions what was not used, but stands in names and handles
 */
record ShownReading(
    List<TopicChip> topics,
    List<ConditionChip> conditions,
    List<ExcludedChip> excluded,
    List<String> names,
    @Nullable String audience,
    @Nullable String unused,
    List<Mention> mentions) {

  /**
   * A niche of the brief.
   *
   * @param key that names it in addresses
   * @param share in percent of the brief
   * @param text the words that named it, as they were typed; null where it was set by hand
   * @param how these words have to do with it; null where there are none
   * @param state the parameters of the page without a share for it
   * @param without the address without it
   */
  record TopicChip(
      String key,
      String name,
      String share,
      @Nullable String text,
      @Nullable String how,
      Parameters state,
      String without) {}

  /**
   * A filter in force.
   *
   * @param name the message of what it is about
   * @param value as people read it
   * @param facet the filter it can be changed in
   * @param without the address without it
   */
  record ConditionChip(String name, String value, String facet, String without) {}

  /**
   * @param without the address without it
   */
  record ExcludedChip(String name, String without) {}

  /**
   * @param address that searches these by it
   */
  record Mention(String text, long count, String address) {}

  /** Whether there is nothing to show. */
  public boolean empty() {
    return topics.isEmpty()
        && excluded.isEmpty()
        && conditions.isEmpty()
        && names.isEmpty()
        && audience == null
        && unused == null;
  }

  /** Whether topics stand beside something else. */
  public boolean parted() {
    return !topics.isEmpty() && !(conditions.isEmpty() && excluded.isEmpty());
  }
}
