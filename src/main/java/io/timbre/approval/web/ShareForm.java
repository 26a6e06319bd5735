package io.timbre.approval.web;

import io.timbre.approval.ApprovalLink;
import io.timbre.approval.SharedFigure;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.TypedField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.validation.Errors;

/**
 * The form that shares a shortlist.
 *
 * @param channels the ids of the chosen channels
 * @param figures the names of the chosen {@link SharedFigure}s
 * @param days how many days the link is open, as typed
 */
record ShareForm(List<String> channels, Set<String> figures, String days) {

  static final String USUAL_DAYS = "14";

  ShareForm {
    channels = Objects.requireNonNullElse(channels, List.of());
    figures = Objects.requireNonNullElse(figures, Set.of());
    days = Objects.requireNonNullElse(days, "").strip();
  }

  /** The form with all of these channels and every figure except followers chosen. */
  static ShareForm suggesting(List<String> channels) {
    Set<String> figures =
        Arrays.stream(SharedFigure.values())
            .filter(figure -> figure != SharedFigure.FOLLOWERS)
            .map(Enum::name)
            .collect(Collectors.toSet());
    return new ShareForm(channels, figures, USUAL_DAYS);
  }

  /** Reads the days. Empty if there is an error, which is added. */
  OptionalInt readDays(Errors errors) {
    TypedField field = new TypedField("days", "approval.days", errors);
    field.require(days);
    return field.count(days, 1, ApprovalLink.MOST_DAYS);
  }

  Set<SharedFigure> chosenFigures() {
    return Arrays.stream(SharedFigure.values())
        .filter(figure -> figures.contains(figure.name()))
        .collect(Collectors.toSet());
  }

  Set<ChannelId> chosen() {
    return channels.stream()
        .filter(channel -> channel.matches("[1-9][0-9]{0,17}"))
        .map(channel -> new ChannelId(Long.parseLong(channel)))
        .collect(Collectors.toSet());
  }
}
