package io.timbre.approval.web;

import static java.util.stream.Collectors.groupingBy;

import io.timbre.approval.Answer;
import io.timbre.approval.LastWords;
import io.timbre.approval.NoSuchLink;
import io.timbre.approval.Shared;
import io.timbre.approval.SharedCreator;
import io.timbre.approval.SharedFigure;
import io.timbre.approval.web.ShownCreator.Answered;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.catalog.ChannelId;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes shared creators and the answers about them for people. */
@Component
class ShowShared {

  private final ShowBooking showBooking;
  private final Format format;

  ShowShared(ShowBooking showBooking, Format format) {
    this.showBooking = showBooking;
    this.format = format;
  }

  /** Returns the label of the field for a comment on one of the creators. */
  String commentOn(long channel, Shared shared) {
    String name =
        shared.creators().stream()
            .filter(one -> one.channel() == channel)
            .map(SharedCreator::name)
            .findFirst()
            .orElseThrow(NoSuchLink::new);
    return format.say(new Sentence("approval.comment", name));
  }

  /**
   * Counts the answers and adds up the prices.
   *
   * @param said all answers, in the order in which they were given
   */
  ShownTotal total(Shared shared, Collection<Answer> said) {
    Map<ChannelId, List<Answer>> lastWords =
        LastWords.of(said).stream().collect(groupingBy(Answer::channel));
    Map<Answered, List<SharedCreator>> by =
        shared.creators().stream()
            .collect(
                groupingBy(one -> Answered.by(lastWords.getOrDefault(one.channelId(), List.of()))));
    List<SharedCreator> approved = by.getOrDefault(Answered.APPROVED, List.of());
    return new ShownTotal(
        approved.size(),
        by.getOrDefault(Answered.DECLINED, List.of()).size(),
        by.getOrDefault(Answered.WAITING, List.of()).size(),
        sum(approved, shared.currency()),
        shared.figures().contains(SharedFigure.PRICE)
            ? sum(shared.creators(), shared.currency())
            : null,
        Math.toIntExact(shared.creators().stream().filter(one -> one.price() == null).count()));
  }

  private String sum(List<SharedCreator> creators, String currency) {
    BigDecimal sum =
        creators.stream()
            .map(SharedCreator::price)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return showBooking.marked(
        format.money(sum, currency), creators.stream().anyMatch(SharedCreator::priceEstimated));
  }

  /**
   * @param said all answers, in the order in which they were given
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
                format))
        .toList();
  }
}
