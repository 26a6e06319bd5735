package io.timbre.niche;

import java.util.List;

/**
 * The topics of a text.
 *
 * @param topics each niche once, in order of falling weight; the weight of the i-th, from 0, is
 *     proportional to {@code 2^(-i/2)}, and the weights sum to 1
 * @param unused the words that carry meaning but named no niche, in the order of the text
 */
public record Topics(List<Topic> topics, List<Word> unused) {
  public Topics {
    topics = List.copyOf(topics);
    unused = List.copyOf(unused);
  }
}
