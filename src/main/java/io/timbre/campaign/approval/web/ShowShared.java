package io.timbre.campaign.approval.web;

import static java.util.stream.Collectors.groupingBy;

import io.timbre.campaign.approval.Answer;
import io.timbre.campaign.approval.Shared;
import io.timbre.campaign.approval.SharedFigure;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Show;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what was shared, and what was said to it. */
@Component
class ShowShared {

  private final ShowBooking showBooking;
  private final Show show;

  ShowShared(ShowBooking showBooking, Show show) {
    this.showBooking = showBooking;
    this.show = show;
  }

  /**
   * @param said all answers, in the order they came
   */
  List<ShownCreator> of(Shared shared, Collection<Answer> said) {
    Map<ChannelId, List<Answer>> byChannel = said.stream().collect(groupingBy(Answer::channel));
    List<SharedFigure> figures = shared.figures().stream().sorted().toList();
    return shared.creators().stream()
        .map(creator ->
            ShownCreator.of(
                creator,
                figures,
                shared.currency(),
                byChannel.getOrDefault(creator.channelId(), List.of()),
                showBooking,
                show))
        .toList();
  }
}
