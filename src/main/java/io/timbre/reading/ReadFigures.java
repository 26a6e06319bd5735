package io.timbre.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads figures: costs, rates, followers, prices and ages, in a fixed order of precedence. */
final class ReadFigures implements ReadCondition {
  private static final List<Function<Stated, Optional<Found>>> KINDS =
      List.of(
          ReadOtherCost::of,
          ReadCost::of,
          ReadRate::of,
          ReadFollowers::unusable,
          ReadFollowers::named,
          ReadPrice::of,
          ReadAges::of,
          ReadFollowers::bare);

  @Override
  public Optional<Found> at(TypedText text, int place) {
    return Stated.at(text, place)
        .flatMap(stated -> KINDS.stream().flatMap(kind -> stream(kind.apply(stated))).findFirst());
  }

  private static Stream<Found> stream(Optional<Found> found) {
    return found.stream();
  }
}
