package io.timbre.campaign.erasure;

import io.timbre.catalog.Channel;
import java.util.List;
import java.util.Optional;

/**
 * What an erasure would do.
 *
 * @param name what the catalogue calls the creator; empty where it does not have them
 * @param channels theirs, which leave the catalogue
 * @param entries shortlist entries that are deleted
 * @param agreed shortlist entries that stay without a name, since a price was agreed
 * @param messages messages and replies that are deleted
 * @param texts texts and copies that name them: deleted with the rest, or rewritten
 * @param namesakes channels of other creators of the same name, which stay
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
