package io.timbre.reading;

import java.util.Optional;
import java.util.Set;

/**
 * Places that are listed together share one fate: who travels "in Italy and France" goes to both,
 * and "Estonian, Latvian or Lithuanian" creators are from any of the three.
 */
final class PlacesTogether {
  /** After a comma, says where people are from, whatever stands before it. */
  private static final Set<String> FROM = Set.of("from", "aus", "desde", "depuis", "da", "dalla");

  private PlacesTogether() {}

  /**
   * Whether the place before the one that starts here is listed with it and is travelled to.
   *
   * @param code whether a code names it: "trips to Italy, UK" asks for creators from there
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

  /** Whether what ends here is listed with a place that a word for travel follows. */
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
   * The nationality that is listed next after what ends here. A comma or nothing joins only where a
   * word joins further on.
   */
  static Optional<WordTable.Found<Place>> nextPeople(TypedText text, int end) {
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    return KnownPlaces.people(text, and)
        .filter(next -> joins(text, end, and) || nextPeople(text, next.end()).isPresent());
  }

  /** Whether a word or a sign such as & stands between. */
  private static boolean joins(TypedText text, int from, int to) {
    return to > from && !text.at(to - 1).plain().equals(",");
  }
}
