package io.timbre.reading;

import io.timbre.reading.Figure.Bound;
import java.util.List;
import java.util.Optional;

/**
 * A figure in a text, with the words that lead to it: "budget of £5,000".
 *
 * @param start the first token of the whole
 * @param lead what the words before say the figure is; empty if they do not say it
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

  /** Returns the figure that begins at this place. */
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

  /** Reads a bound before the lead: "max. followers 50k", "minimum engagement rate 3%". */
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

  /**
   * Returns the first token after such words behind the figure; the first token after the figure if
   * there are none.
   */
  int after(Cue cue) {
    return cue.after(text, figure.end());
  }

  /** Whether the figure has neither a currency nor a percent sign. */
  boolean plain() {
    return figure.currency().isEmpty() && !figure.percent();
  }

  /**
   * Whether the statement ends with the figure: no word follows, or one without a meaning of its
   * own or a negation.
   */
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
