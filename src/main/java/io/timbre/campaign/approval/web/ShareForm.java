package io.timbre.campaign.approval.web;

import io.timbre.campaign.approval.SharedFigure;
import io.timbre.catalog.ChannelId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be shared, as it is chosen.
 *
 * @param days as typed
 */
record ShareForm(List<Long> channels, Set<SharedFigure> figures, String days) {

  static final String USUAL_DAYS = "14";

  ShareForm {
    channels = Objects.requireNonNullElse(channels, List.of());
    figures = Objects.requireNonNullElse(figures, Set.of());
    days = Objects.requireNonNullElse(days, "").strip();
  }

  /** All of these channels, with every figure but followers. */
  static ShareForm suggesting(List<Long> channels) {
    return new ShareForm(
        channels, EnumSet.complementOf(EnumSet.of(SharedFigure.FOLLOWERS)), USUAL_DAYS);
  }

  /** The days, 1 to 90; 0 for anything else. */
  int readDays() {
    return days.matches("[1-9]|[1-8][0-9]|90") ? Integer.parseInt(days) : 0;
  }

  Set<ChannelId> chosen() {
    return channels.stream()
        .filter(channel -> channel != null && channel > 0)
        .map(ChannelId::new)
        .collect(Collectors.toSet());
  }
}
