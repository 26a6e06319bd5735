package io.timbre.discovery.web;

import io.timbre.discovery.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a brief was read and what is currently asked for, as chips.
 *
 * @param topics topics of the brief
 * @param conditions active filters
 * @param excluded excluded niches
 * @param names names to search for
 * @param audience the audience as typed; null if none is stated
 * @param unused unused phrases, in quotes; null if everything was used
 * @param mentions unused phrases that occur in names and handles
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
   * @param key key of the niche in addresses
   * @param share percentage of the brief
   * @param text the words that named it, as typed; null if it was set by hand
   * @param how how these words relate to the niche; null if there are none
   * @param state parameters of the page without a share for the niche
   * @param without address without the niche
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
   * An active filter.
   *
   * @param name message that names its kind
   * @param value value as shown to people
   * @param facet the filter in which it can be changed
   * @param without address without it
   */
  record ConditionChip(String name, String value, String facet, String without) {}

  /**
   * An excluded niche.
   *
   * @param name name of the niche
   * @param without address without it
   */
  record ExcludedChip(String name, String without) {}

  /**
   * An unused phrase that occurs in names.
   *
   * @param text the phrase
   * @param count number of channels
   * @param address address that searches for it
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

  /** Whether there are topics and also conditions or exclusions. */
  public boolean parted() {
    return !topics.isEmpty() && !(conditions.isEmpty() && excluded.isEmpty());
  }
}
