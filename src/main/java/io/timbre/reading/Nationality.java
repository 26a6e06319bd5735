package io.timbre.reading;

import io.timbre.reading.Token.Kind;

/**
 * A nationality in a text. It either says where creators or their followers are from, as in
 * "British mums" and "Italian fashion influencers", or describes a thing, as in "Italian fashion"
 * and "Japanese pantry staples".
 *
 * @param start its first token
 * @param end the first token after it
 */
record Nationality(TypedText text, int start, int end) {
  /** The maximum number of words between a nationality and the creators it describes. */
  private static final int REACH = 5;

  /** The same maximum for people named by what they are. */
  private static final int REACH_OF_PERSONS = 3;

  /** Whether it says where people are from. */
  boolean isOfPeople(Place place) {
    int last = afterOthers(end);
    if (isLanguage(last)) {
      return false;
    }
    return !place.isNationality()
        || !Cue.CULTURE.isAt(text, last)
            && (describesPeople(last) || isOfCountry(last) || standsAlone(last));
  }

  /** Whether people are named right after it. */
  boolean isBesidePeople() {
    return Cue.PEOPLE.isAt(text, end) || Cue.PERSON.isAt(text, end);
  }

  /** Skips further nationalities: in "Korean and Japanese food" both describe the food. */
  private int afterOthers(int from) {
    return PlacesTogether.nextPeople(text, from).map(next -> afterOthers(next.end())).orElse(from);
  }

  private boolean isLanguage(int last) {
    boolean people = describesPeople(last);
    boolean alone = Cue.PEOPLE.isAt(text, last) || !text.at(last).is(Kind.WORD);
    return Cue.SPEAKING.isAt(text, last) && !people
        || Cue.LEARN.isBefore(text, start)
        || Cue.IN_LANGUAGE.isBefore(text, start) && !people && !isOfCountry(last)
        || text.at(start).plain().equals("english") && alone;
  }

  private boolean describesPeople(int last) {
    for (int next = last; next < last + REACH && text.at(next).is(Kind.WORD); next++) {
      if (Cue.PEOPLE.isAt(text, next) || Cue.PEOPLE.endsWordAt(text, next)) {
        return true;
      }
      if (Cue.FAN.isAt(text, next)) {
        return next == last;
      }
      if (Cue.PERSON.isAt(text, next)) {
        return next < last + REACH_OF_PERSONS;
      }
      if (ends(next)) {
        return false;
      }
    }
    return false;
  }

  /** Whether what a nationality describes ends here. */
  private boolean ends(int place) {
    boolean sender = Cue.SENDER.isAt(text, place) && !Cue.PEOPLE.isAt(text, place + 1);
    return sender
        || Cue.IN.isAt(text, place)
        || Cue.NOT_END.isAt(text, place)
        || Cue.NOT.isAt(text, place)
        || KnownPlaces.people(text, place).isPresent();
  }

  /** Whether it stands for the country: the German market, Irish TikTok. */
  private boolean isOfCountry(int last) {
    return Cue.FROM_THERE.isAt(text, last)
        || Cue.BASED_STRONG.isAt(text, last)
        || !Cue.ON.isAt(text, last) && new ReadPlatform().at(text, last).isPresent()
        || new ReadSize().at(text, last).isPresent();
  }

  /**
   * Whether nothing follows that it could describe, and only people come before: "mamme italiane".
   */
  private boolean standsAlone(int last) {
    boolean nothing = !text.at(last).is(Kind.WORD) || Cue.NOT_END.isAt(text, last) || isGlue(last);
    boolean sender = Cue.SENDER.isBefore(text, start);
    return nothing
        && !sender
        && (isGlue(start - 1) || !text.at(start - 1).is(Kind.WORD) || followsPeople());
  }

  private boolean isGlue(int place) {
    Token token = text.at(place);
    return token.is(Kind.WORD)
        && (Cue.FILLER.isAt(text, place) || Cue.FILLER_ABROAD.isAt(text, place))
        && !Cue.AND.isAt(text, place);
  }

  /**
   * Whether only topics and joining words separate it from people before it: "Influencers de moda
   * españolas".
   */
  private boolean followsPeople() {
    for (int before = start - 1; before >= 0 && text.at(before).is(Kind.WORD); before--) {
      if (Cue.PEOPLE.isAt(text, before)
          || Cue.PERSON.isAt(text, before)
          || Cue.FROM_THERE.isAt(text, before)
          || Cue.PEOPLE.endsWordAt(text, before)) {
        return true;
      }
      if (Cue.FILLER.isAt(text, before) && !Cue.FILLER_ABROAD.isAt(text, before)) {
        return false;
      }
    }
    return false;
  }
}
