package io.timbre.reading;

import java.util.Optional;

/**
 * Reads where creators are not to be from: "outside the UK", "anywhere but Spain and Portugal". The
 * ranking cannot leave a country out, so these words are not used, and ask for no country.
 */
final class ReadOutside implements ReadCondition {

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int start = Cue.OUTSIDE.after(text, place);
    int end = start > place ? placeEnd(text, start) : start;
    return end > start
        ? Optional.of(new Found(new Finding.NotUsed(), place, listEnd(text, end), true))
        : Optional.empty();
  }

  private static int listEnd(TypedText text, int end) {
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    int next = and > end ? placeEnd(text, and) : and;
    return next > and ? listEnd(text, next) : end;
  }

  /** The first token after the place that is named here; here if there is none. */
  private static int placeEnd(TypedText text, int place) {
    int start = ReadPlaces.afterLead(text, place);
    return KnownPlaces.named(text, start)
        .or(() -> KnownPlaces.code(text, start, true, true))
        .map(WordTable.Found::end)
        .orElse(place);
  }
}
