package io.timbre.reading;

import java.util.Optional;
import java.util.Set;

/**
 * Reads lists of places, which share one meaning: someone who travels "in Italy and France" visits
 * both, and "Estonian, Latvian or Lithuanian" creators are from any of the three.
 */
final class PlacesTogether {
  /** Words that, after a comma, say where people are from, whatever comes before. */
  private static final Set<String> FROM = Set.of("from", "aus", "desde", "depuis", "da", "dalla");

  private PlacesTogether() {}

  /**
   * Whether the place before the one that starts here is in the same list and is a travel
   * destination.
   *
   * @param code whether it is named by a code: "trips to Italy, UK" asks for creators from the UK
   */
  static boolean followsTravelled(TypedText text, int start, boolean code) {
    int lead = Cue.IN.before(text, Cue.ARTICLE.before(text, start));
    lead = Cue.ARTICLE.before(text, lead);
    boolean from = FROM.contains(text.at(lead).plain()) || text.at(lead + 1).plain().equals("in");
    int and = Cue.AND.before(text, lead);
    int list = Cue.AND.before(text, and);
    boolean comma = and == lead - 1 && list == and && text.at(and).plain().equals(",");
    boolean apart = comma && (code || Cue.IN.isAt(text, lead));
    return and < lead && !(from && lead < start) && !apart && isTravelledBefore(text, list);
  }

  private static boolean isTravelledBefore(TypedText text, int end) {
    int name = KnownPlaces.startBefore(text, end);
    return KnownPlaces.named(text, name)
        .filter(found -> found.end() == end)
        .filter(new PlaceInText(text, name, false)::isTravelled)
        .isPresent();
  }

  /** Whether the place that ends here is in a list with a place followed by a word for travel. */
  static boolean precedeTravel(TypedText text, int end) {
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    Optional<WordTable.Found<Place>> next =
        and > end ? KnownPlaces.named(text, and) : Optional.empty();
    return next.filter(found ->
            joins(text, end, and) && Cue.TRAVEL.isAt(text, found.end())
                || precedeTravel(text, found.end()))
        .isPresent();
  }

  /**
   * Returns the nationality listed next after the one that ends here. A comma, or nothing, joins
   * two only if a word joins them further on.
   */
  static Optional<WordTable.Found<Place>> nextPeople(TypedText text, int end) {
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    return KnownPlaces.people(text, and)
        .filter(next -> joins(text, end, and) || nextPeople(text, next.end()).isPresent());
  }

  /** Whether a joining word, or a sign such as &, is in between. */
  private static boolean joins(TypedText text, int from, int to) {
    return to > from && !text.at(to - 1).plain().equals(",");
  }
}
