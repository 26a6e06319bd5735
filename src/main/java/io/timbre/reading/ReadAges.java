package io.timbre.reading;

import io.timbre.reading.Audience.Ages;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the ages of an audience: "25-34", "aged 25 to 40", "over 40", "18-24 year olds". */
final class ReadAges {
  /** The lowest and highest age that a bare figure can mean. */
  private static final double YOUNGEST = 13;

  private static final double OLDEST = 99;

  private ReadAges() {}

  /** Reads ages that stand alone. */
  static Optional<Found> of(Stated stated) {
    int end = stated.after(Cue.YEARS);
    boolean named = stated.ledBy(Cue.AGED) || end > stated.figure().end();
    boolean bare = stated.figure().bounded() && !stated.followedBy(Cue.UNIT);
    boolean age = named || bare && stated.lead().isEmpty();
    return age && possible(stated.figure(), named ? 0 : YOUNGEST)
        ? Optional.of(stated.found(Audience.of(ages(stated.figure())), end))
        : Optional.empty();
  }

  /** Reads the ages of people named just before, with the first token after them. */
  static Optional<WordTable.Found<Ages>> following(TypedText text, int place) {
    return Stated.at(text, place)
        .filter(stated -> stated.lead().isEmpty() || stated.ledBy(Cue.AGED))
        .filter(stated -> possible(stated.figure(), 0))
        .filter(stated -> stated.figure().bounded() || stated.ledBy(Cue.AGED))
        .map(stated -> new WordTable.Found<>(ages(stated.figure()), stated.after(Cue.YEARS)));
  }

  private static boolean possible(Figure figure, double youngest) {
    return figure.currency().isEmpty()
        && !figure.percent()
        && !figure.thousands()
        && figure.within(youngest, OLDEST)
        && figure.low() == Math.rint(figure.low())
        && figure.high() == Math.rint(figure.high());
  }

  private static Ages ages(Figure figure) {
    int low = (int) figure.low();
    int high = (int) figure.high();
    return switch (figure.bound()) {
      case UP_TO -> new Ages(OptionalInt.empty(), OptionalInt.of(high));
      case AT_LEAST -> new Ages(OptionalInt.of(low), OptionalInt.empty());
      case NONE, BETWEEN, ABOUT -> new Ages(OptionalInt.of(low), OptionalInt.of(high));
    };
  }
}
