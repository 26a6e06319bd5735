package io.timbre.niche;

import java.util.List;

/**
 * What a text is about.
 *
 * @param topics each niche once, in the order of falling weight; the i-th, from 0, weighs in
 *     proportion to {@code 2^(-i/2)}, and the weights sum to 1
 * @param unused the words, in their order, that carry some meaning and named no niche
 */
public record Topics(List<Topic> topics, List<Word> unused) {
  public Topics {
    topics = List.copyOf(topics);
    unused = List.copyOf(unused);
  }
}
