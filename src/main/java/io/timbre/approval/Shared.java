package io.timbre.approval;

import io.timbre.catalog.ChannelId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything that a link shows, as it was when it was shared.
 *
 * @param agency the workspace that shares
 * @param client the name of the client who is asked
 * @param campaign the name of the campaign
 * @param currency the code of the currency of every price
 * @param figures which figures are shown of each creator
 */
public record Shared(
    String agency,
    String client,
    String campaign,
    String currency,
    Set<SharedFigure> figures,
    List<SharedCreator> creators) {

  public Shared {
    figures = Set.copyOf(figures);
    creators = List.copyOf(creators);
  }

  /** The same with some channels alone. */
  Shared only(Predicate<ChannelId> channels) {
    return new Shared(
        agency,
        client,
        campaign,
        currency,
        figures,
        creators.stream().filter(one -> channels.test(one.channelId())).toList());
  }

  /** The creator on a channel; empty if the channel is not shared. */
  Optional<SharedCreator> on(ChannelId channel) {
    return creators.stream().filter(one -> one.channel() == channel.value()).findFirst();
  }
}
