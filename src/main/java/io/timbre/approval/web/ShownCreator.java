package io.timbre.approval.web;

import io.timbre.approval.Answer;
import io.timbre.approval.LastWords;
import io.timbre.approval.SharedCreator;
import io.timbre.approval.SharedCreator.Span;
import io.timbre.approval.SharedFigure;
import io.timbre.campaign.booking.ShowBooking;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shared creator with the answers about them, written for people.
 *
 * @param figures the shared figures, in the order of {@link SharedFigure}
 * @param answer the result of the current answers
 * @param current the last answer of each reviewer
 * @param earlier the answers before those
 */
record ShownCreator(
    long channel,
    String name,
    String handle,
    String initials,
    String hue,
    String platform,
    String niches,
    String deliverables,
    List<ShownFigure> figures,
    Answered answer,
    List<ShownAnswer> current,
    List<ShownAnswer> earlier) {

  /**
   * The result of the current answers. One reviewer who declines is enough to decline a creator.
   */
  enum Answered {
    WAITING,
    APPROVED,
    DECLINED;

    static Answered by(List<Answer> lastWords) {
      if (lastWords.isEmpty()) {
        return WAITING;
      }
      return lastWords.stream().allMatch(Answer::isApproval) ? APPROVED : DECLINED;
    }
  }

  /**
   * A shared figure, written for people.
   *
   * @param figure the figure; null if it is unknown
   * @param note its interval, or the kind of the price and its deliverables
   */
  record ShownFigure(String label, @Nullable String figure, @Nullable Sentence note) {}

  static ShownCreator of(
      SharedCreator creator,
      List<SharedFigure> figures,
      String currency,
      List<Answer> said,
      ShowBooking showBooking,
      Format format) {
    List<Answer> last = LastWords.of(said);
    return new ShownCreator(
        creator.channel(),
        creator.name(),
        creator.handle(),
        format.initials(creator.name()),
        format.hue(creator.name()),
        "platform." + creator.platform(),
        String.join(", ", creator.niches()),
        showBooking.pieces(creator.pieces()),
        figures.stream()
            .map(figure -> shown(figure, creator, currency, showBooking, format))
            .toList(),
        Answered.by(last),
        shown(last.stream(), format),
        shown(said.stream().filter(answer -> !last.contains(answer)), format));
  }

  private static List<ShownAnswer> shown(Stream<Answer> answers, Format format) {
    return answers.map(answer -> ShownAnswer.of(answer, format)).toList();
  }

  private static ShownFigure shown(
      SharedFigure figure,
      SharedCreator creator,
      String currency,
      ShowBooking showBooking,
      Format format) {
    String label = "approval.figure." + figure;
    return switch (figure) {
      case SCORE -> span(label, creator.score(), format::points, format::atLeast, format::atMost);
      case RATE ->
          span(
              creator.rateOverViews() ? "approval.figure.rate-of-views" : label,
              creator.rate(),
              format::percent,
              format::percentFigure,
              format::percent);
      case ENGAGEMENTS ->
          span(label, creator.engagements(), format::whole, format::whole, format::whole);
      case PRICE ->
          new ShownFigure(
              label,
              creator.price() == null
                  ? null
                  : showBooking.marked(
                      format.money(creator.price(), currency), creator.priceEstimated()),
              kind(creator, showBooking));
      case PER_ENGAGEMENT ->
          new ShownFigure(
              label,
              creator.perEngagement() == null
                  ? null
                  : showBooking.marked(
                      format.each(creator.perEngagement(), currency),
                      creator.perEngagementEstimated()),
              null);
      case FOLLOWERS ->
          new ShownFigure(
              label, creator.followers() == null ? null : format.brief(creator.followers()), null);
    };
  }

  private static @Nullable Sentence kind(SharedCreator creator, ShowBooking showBooking) {
    return creator.priceKind() == null
        ? null
        : new Sentence(
            "booking.price." + creator.priceKind(), showBooking.pieces(creator.pieces()));
  }

  private static ShownFigure span(
      String label,
      @Nullable Span span,
      DoubleFunction<String> writing,
      DoubleFunction<String> low,
      DoubleFunction<String> high) {
    if (span == null) {
      return new ShownFigure(label, null, null);
    }
    Sentence bounds =
        span.lo() == null || span.hi() == null
            ? null
            : new Sentence("rank.interval", low.apply(span.lo()), high.apply(span.hi()));
    return new ShownFigure(label, writing.apply(span.point()), bounds);
  }
}
