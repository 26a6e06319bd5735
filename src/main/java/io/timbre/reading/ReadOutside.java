package io.timbre.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads where creators must not be from: "outside the UK", "anywhere but Spain and Portugal". Such
 * words never ask for the country they name.
 */
final class ReadOutside implements ReadCondition {

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int start = Cue.OUTSIDE.after(text, place);
    Set<String> countries = new LinkedHashSet<>();
    int end = start > place ? listEnd(text, start, start, countries) : start;
    return end > start
        ? Optional.of(new Found(new Finding.Outside(countries), place, end, true))
        : Optional.empty();
  }

  /** Adds the places listed from here on. Returns the first token after the last of them. */
  private static int listEnd(TypedText text, int last, int next, Set<String> countries) {
    int start = ReadPlaces.afterLead(text, next);
    Optional<WordTable.Found<Place>> named =
        KnownPlaces.named(text, start).or(() -> KnownPlaces.code(text, start, true, true));
    if (named.isEmpty()) {
      return last;
    }
    countries.addAll(named.get().meaning().countries());
    int end = named.get().end();
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    return and > end ? listEnd(text, end, and, countries) : end;
  }
}
