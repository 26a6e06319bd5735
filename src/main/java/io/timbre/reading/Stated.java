package io.timbre.reading;

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
          Cue.COST_PER_ENGAGEMENT,
          Cue.HAS_BUDGET,
          Cue.ENGAGEMENT,
          Cue.FOLLOWERS,
          Cue.VIEWS,
          Cue.PRICE,
          Cue.AGED);

  /** The figure that begins at this place, if one does. */
  static Optional<Stated> at(TypedText text, int place) {
    Optional<Cue> lead = LEADS.stream().filter(cue -> cue.isAt(text, place)).findFirst();
    int start = lead.map(cue -> Cue.BUDGET_LINK.after(text, cue.after(text, place))).orElse(place);
    return ReadFigure.at(text, start).map(figure -> new Stated(text, place, lead, figure));
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
