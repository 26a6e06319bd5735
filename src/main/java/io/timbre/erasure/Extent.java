package io.timbre.erasure;

import io.timbre.catalog.Channel;
import java.util.List;
import java.util.Optional;

/**
 * What the erasure of a creator would do.
 *
 * @param name the creator's name in the catalogue; empty if the catalogue does not have them
 * @param channels the creator's channels, which leave the catalogue or stay without a name
 * @param entries how many shortlist entries are deleted
 * @param agreed how many shortlist entries stay without a name, since a price was agreed
 * @param messages how many messages and replies are deleted
 * @param texts how many different texts and copies name the creator; they are deleted or rewritten
 * @param namesakes channels of other creators with the same name, which stay; at most 20
 */
public record Extent(
    Optional<String> name,
    List<Channel> channels,
    int entries,
    int agreed,
    int messages,
    int texts,
    List<Channel> namesakes) {

  public Extent {
    channels = List.copyOf(channels);
    namesakes = List.copyOf(namesakes);
  }
}
