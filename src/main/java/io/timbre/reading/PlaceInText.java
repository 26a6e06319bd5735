package io.timbre.reading;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A word that can name a place, with the words around it. They show whether creators from there are
 * asked for or the place is part of a topic.
 *
 * @param start the first token of the word
 * @param listed whether it follows another place that is asked for
 */
record PlaceInText(TypedText text, int start, boolean listed) {

  private static final Set<String> THROUGH = Set.of("through", "across", "por", "durch");

  boolean isAsked(WordTable.Found<Place> found) {
    Place place = found.meaning();
    int end = found.end();
    return isMeant(place, end)
        && !isTopic(place, end)
        && (!place.isPeople() || new Nationality(text, start, end).isOfPeople(place))
        && !isTravel(place, end);
  }

  /** Whether it is a travel destination and not where creators are from. */
  boolean isTravelled(WordTable.Found<Place> found) {
    return isMeant(found.meaning(), found.end()) && isTravel(found.meaning(), found.end());
  }

  /** Whether a word such as "in" leads to it. */
  boolean isLed() {
    return Cue.STRONG.isBefore(text, beforeArticle());
  }

  private int beforeArticle() {
    return Cue.ARTICLE.before(text, Cue.ARTICLE.before(text, start));
  }

  private boolean isMeant(Place place, int end) {
    Token word = text.at(start);
    boolean based = Cue.BASED_STRONG.isAt(text, end);
    boolean led =
        isLed()
            || listed
            || based
            || place.isPeople() && new Nationality(text, start, end).isBesidePeople();
    boolean alone = text.at(start - 1).parts() && text.at(end).parts();
    boolean beside = beginsList(end);
    return switch (place.taken()) {
      case ALWAYS -> true;
      case CAPITAL -> led || word.capital();
      case IN -> led || (alone || beside) && word.capital();
      case IN_CAPITAL -> (led || alone || beside) && word.capital();
      case CAPS -> word.capitals() || word.typed().contains(".") || based || led && isAfterThe();
      case NEVER -> false;
    };
  }

  /** Whether an unambiguous country is listed next. */
  private boolean beginsList(int end) {
    int and = Cue.AND.after(text, Cue.AND.after(text, end));
    return and > end
        && KnownPlaces.named(text, and)
            .filter(next -> next.meaning().taken() == Place.Taken.ALWAYS)
            .isPresent();
  }

  private boolean isAfterThe() {
    return text.at(start - 1).plain().equals("the");
  }

  /**
   * Whether it is part of a topic: "London life" is a niche, but "UK travel bloggers" are bloggers
   * from the UK.
   */
  private boolean isTopic(Place place, int end) {
    return text.topicEnd(start) > end && !areTravellers(place, end) || Cue.EVENT.isAt(text, end);
  }

  /** Whether travellers from there are asked for, and not people who travel there. */
  boolean areTravellers(Place place, int end) {
    int travel = Cue.TRAVEL.after(text, end);
    boolean people = Cue.PEOPLE.isAt(text, travel) || Cue.PEOPLE.isAt(text, travel + 1);
    return travel > end && people && !place.isName();
  }

  private boolean isTravel(Place place, int end) {
    boolean name = place.isName();
    if (!place.isPeople() && PlacesTogether.followsTravelled(text, start, !name)
        || name && PlacesTogether.precedeTravel(text, end)) {
      return true;
    }
    if (Cue.TRAVEL.isAt(text, end) && !areTravellers(place, end) || isBeginOfJourney(end)) {
      return true;
    }
    int before = beforeArticle();
    return Cue.GO_TO.isBefore(text, start)
        || Cue.GO_TO.isBefore(text, before)
        || isWhatIsTravelled(place, before);
  }

  /**
   * Whether a word for travel comes somewhere before "through": "Viajes en furgoneta por Portugal".
   */
  private boolean isThrough(int through) {
    return THROUGH.contains(text.at(through).plain())
        && IntStream.range(0, through).anyMatch(place -> Cue.TRAVEL.isAt(text, place));
  }

  /** Whether a journey begins there: "Spain to Portugal road trip". */
  private boolean isBeginOfJourney(int end) {
    return text.at(end).plain().equals("to")
        && KnownPlaces.named(text, end + 1)
            .filter(to -> Cue.TRAVEL.isAt(text, to.end()))
            .isPresent();
  }

  /**
   * Whether it is visited: true for "castles in Ireland" and "travel Japan", false for "travel UK"
   * and "castle lovers from Ireland".
   */
  private boolean isWhatIsTravelled(Place place, int before) {
    if (isThrough(before - 1)) {
      return true;
    }
    int lead = Cue.IN.before(text, before);
    if (lead == before) {
      return place.isName() && Cue.TRAVEL.isBefore(text, before);
    }
    boolean from = text.between(lead, before).equalsIgnoreCase("from");
    return from
        ? Cue.CULTURE.isBefore(text, lead)
        : Cue.TRAVEL.isBefore(text, lead) && !Cue.BASED.isBefore(text, before - 1);
  }
}
