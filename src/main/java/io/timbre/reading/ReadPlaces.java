package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Reads where creators are from: "UK", "in Ireland", "Austria & Switzerland", "British mums",
 * "London-based". A place that is part of a topic does not count: "trips to Ireland", "Italian
 * food".
 */
final class ReadPlaces implements ReadCondition {

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int start = afterLead(text, place);
    Optional<Found> led = from(text, place, start);
    return led.isPresent() || start == place ? led : from(text, place, place);
  }

  /** Whether the place named here is a travel destination. */
  static boolean isTravelled(TypedText text, int place) {
    PlaceInText around = new PlaceInText(text, place, false);
    return KnownPlaces.named(text, place).filter(around::isTravelled).isPresent();
  }

  /** Returns the first token after "in the" and the like. */
  static int afterLead(TypedText text, int place) {
    int in = Cue.IN.after(text, place);
    in = Cue.IN.after(text, in);
    int article = Cue.ARTICLE.after(text, in);
    return Cue.ARTICLE.after(text, article);
  }

  private static Optional<Found> from(TypedText text, int place, int start) {
    return one(text, start, false)
        .map(first -> {
          boolean certain =
              new PlaceInText(text, start, false).areTravellers(first.meaning(), first.end());
          SequencedSet<String> countries = new LinkedHashSet<>(first.meaning().countries());
          int end = more(text, first.end(), countries);
          return new Found(new InCountries(countries), place, Cue.BASED.after(text, end), certain);
        });
  }

  /** Adds the places that are listed next. Returns the first token after them. */
  private static int more(TypedText text, int place, SequencedSet<String> countries) {
    int end = place;
    Optional<WordTable.Found<Place>> next = listed(text, end);
    while (next.isPresent()) {
      countries.addAll(next.get().meaning().countries());
      end = next.get().end();
      next = listed(text, end);
    }
    return end;
  }

  private static Optional<WordTable.Found<Place>> listed(TypedText text, int place) {
    Optional<WordTable.Found<Place>> people = PlacesTogether.nextPeople(text, place);
    if (people.isPresent() && KnownPlaces.isPeopleBefore(text, place)) {
      return people;
    }
    int and = Cue.AND.after(text, Cue.AND.after(text, place));
    boolean refused = text.at(and).plain().equals("no") && !ReadNegation.isPortuguese(text);
    return and == place || refused ? Optional.empty() : one(text, afterLead(text, and), true);
  }

  private static Optional<WordTable.Found<Place>> one(TypedText text, int start, boolean listed) {
    PlaceInText around = new PlaceInText(text, start, listed);
    return KnownPlaces.named(text, start)
        .filter(around::isAsked)
        .or(() -> KnownPlaces.people(text, start).filter(around::isAsked))
        .or(() -> KnownPlaces.code(text, start, around.isLed(), listed || isListed(text, start)));
  }

  /** Whether a code is beside another one, or alone between two breaks. */
  private static boolean isListed(TypedText text, int place) {
    boolean alone = text.at(place - 1).parts() && text.at(place + 1).parts();
    return alone && text.size() > 1 || beginsList(text, place);
  }

  private static boolean beginsList(TypedText text, int place) {
    int and = Cue.AND.after(text, place + 1);
    return and > place + 1 && KnownPlaces.canBeListed(text, and);
  }
}
