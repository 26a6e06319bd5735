package io.timbre.reading;

import io.timbre.reading.Figure.Bound;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Reads a figure or a range of figures, with the words that bound it. */
final class ReadFigure {
  private static final Map<Cue, Bound> BEFORE =
      Map.of(
          Cue.UP_TO, Bound.UP_TO,
          Cue.AT_LEAST, Bound.AT_LEAST,
          Cue.BETWEEN, Bound.BETWEEN,
          Cue.ABOUT, Bound.ABOUT);

  private ReadFigure() {}

  /** Reads the figure that begins at this place, with the words before and after that bound it. */
  static Optional<Figure> at(TypedText text, int place) {
    return at(text, place, Bound.NONE);
  }

  /**
   * Reads the figure with a bound from words further before. The words beside it take precedence.
   */
  static Optional<Figure> at(TypedText text, int place, Bound before) {
    Start start = startingWith(text, place);
    Bound bound = start.bound() == Bound.NONE ? before : start.bound();
    return figure(text, start.end()).map(figure -> said(text, figure, bound));
  }

  private record Start(Bound bound, int end) {}

  private static Start startingWith(TypedText text, int place) {
    Start start = new Start(Bound.NONE, place);
    for (Map.Entry<Cue, Bound> entry : BEFORE.entrySet()) {
      int end = entry.getKey().after(text, place);
      if (end > start.end() || end == start.end() && end > place && preferred(entry.getValue())) {
        start = new Start(entry.getValue(), end);
      }
    }
    // the bound is doubled in "max. about 300" and "from around 10k"
    int twice = Cue.ABOUT.after(text, start.end());
    return start.end() > place ? new Start(start.bound(), twice) : start;
  }

  /**
   * Whether this bound takes precedence for the same words. "From" and "von" can begin a minimum or
   * a range, which the figures after them decide.
   */
  private static boolean preferred(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.UP_TO;
  }

  /** Reads one amount, or two that form a range, without the words that bound them. */
  private static Optional<Figure> figure(TypedText text, int place) {
    Optional<Amount> first = Amount.at(text, place);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Amount low = first.get();
    boolean dash = text.at(low.end()).plain().equals("-");
    int joined = dash ? low.end() + 1 : Cue.TO.after(text, low.end());
    Optional<Amount> second =
        joined > low.end() ? Amount.at(text, Cue.UP_TO.after(text, joined)) : Optional.empty();
    return Optional.of(
        second.filter(high -> isRange(low, high)).map(high -> range(low, high)).orElse(one(low)));
  }

  private static boolean isRange(Amount low, Amount high) {
    boolean sameUnit =
        low.currency().isEmpty()
            || high.currency().isEmpty()
            || low.currency().equals(high.currency());
    return sameUnit && (high.percent() || !low.percent());
  }

  private static Figure one(Amount amount) {
    return new Figure(
        Bound.NONE,
        amount.value(),
        amount.value(),
        amount.currency(),
        amount.percent(),
        amount.factor() > 1,
        amount.end());
  }

  /** Returns the range of two amounts. In "10-50k" the thousands apply to both. */
  private static Figure range(Amount first, Amount high) {
    Amount low =
        first.factor() == 1 && high.factor() > 1 && first.value() * high.factor() <= high.value()
            ? first.times(high.factor())
            : first;
    Optional<CurrencyUnit> currency = low.currency().or(high::currency);
    return new Figure(
        Bound.BETWEEN,
        Math.min(low.value(), high.value()),
        Math.max(low.value(), high.value()),
        currency,
        high.percent(),
        high.factor() > 1,
        high.end());
  }

  private static Figure said(TypedText text, Figure figure, Bound before) {
    if (figure.bound() == Bound.BETWEEN) {
      return figure;
    }
    int more = Cue.OR_MORE.after(text, figure.end());
    int less = Cue.OR_LESS.after(text, figure.end());
    if (before == Bound.NONE || before == Bound.BETWEEN || before == Bound.ABOUT) {
      if (more > figure.end() && more >= less) {
        return figure.saying(Bound.AT_LEAST, more);
      }
      if (less > figure.end()) {
        return figure.saying(Bound.UP_TO, less);
      }
    }
    return figure.saying(before == Bound.BETWEEN ? Bound.NONE : before, figure.end());
  }
}
