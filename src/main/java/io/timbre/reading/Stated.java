package io.timbre.reading;

import io.timbre.reading.Figure.Bound;
import java.util.List;
import java.util.Optional;

/**
 * A figure where it stands in a text, with the word that leads to it: "budget of £5,000".
 *
 * @param start the first token of all of it
 * @param lead what the words before say it is, where they do
 */
record Stated(TypedText text, int start, Optional<Cue> lead, Figure figure) {
  private static final List<Cue> LEADS =
      List.of(
          Cue.OTHER_COST,
          Cue.COST_PER_ENGAGEMENT,
          Cue.HAS_BUDGET,
          Cue.ENGAGEMENT,
          Cue.FOLLOWERS,
          Cue.VIEWS,
          Cue.PRICE,
          Cue.AGED);

  /** The figure that begins at this place, if one does. */
  static Optional<Stated> at(TypedText text, int place) {
    return led(text, place, place, Bound.NONE)
        .or(() -> bounded(text, place, Cue.UP_TO, Bound.UP_TO))
        .or(() -> bounded(text, place, Cue.AT_LEAST, Bound.AT_LEAST))
        .or(() ->
            ReadFigure.at(text, place)
                .map(figure -> new Stated(text, place, Optional.empty(), figure)));
  }

  private static Optional<Stated> led(TypedText text, int place, int leadStart, Bound before) {
    Optional<Cue> lead = LEADS.stream().filter(cue -> cue.isAt(text, leadStart)).findFirst();
    return lead.flatMap(cue -> {
      int start = Cue.BUDGET_LINK.after(text, cue.after(text, leadStart));
      return ReadFigure.at(text, start, before)
          .map(figure -> new Stated(text, place, lead, figure));
    });
  }

  /** "Max. followers 50k" and "minimum engagement rate 3%" bound the figure before its lead. */
  private static Optional<Stated> bounded(TypedText text, int place, Cue cue, Bound bound) {
    int lead = cue.after(text, place);
    return lead > place ? led(text, place, lead, bound) : Optional.empty();
  }

  boolean ledBy(Cue cue) {
    return lead.filter(cue::equals).isPresent();
  }

  boolean ledByAnything() {
    return lead.isPresent();
  }

  /** Whether such words follow the figure. */
  boolean followedBy(Cue cue) {
    return cue.isAt(text, figure.end());
  }

  /** The first token after such words behind the figure, or after the figure. */
  int after(Cue cue) {
    return cue.after(text, figure.end());
  }

  /** Whether the figure is a bare number. */
  boolean plain() {
    return figure.currency().isEmpty() && !figure.percent();
  }

  /** Whether what it says ends with the figure: a sentence's glue follows, or nothing does. */
  boolean isLast() {
    Token next = text.at(figure.end());
    return !next.is(Token.Kind.WORD)
        || Cue.FILLER.isAt(text, figure.end())
        || Cue.NOT.isAt(text, figure.end());
  }

  Found found(Finding finding, int end) {
    return new Found(finding, start, end);
  }
}
