package io.timbre.reading;

import java.util.stream.IntStream;

/**
 * What stands between a word that negates and what is not wanted: "no <i>creators from</i> Spain",
 * "nobody <i>who does</i> crypto".
 *
 * @param place the token that negates
 */
record NotWanted(TypedText text, int place) {

  /** Where what is not wanted may begin: at this token, or after what leads to it. */
  IntStream startsAfter(int first) {
    int people = people(first);
    int object = Cue.NOT_OBJECT.after(text, people);
    return IntStream.of(first, Cue.NOT_OBJECT.after(text, first), people, object).distinct();
  }

  /** The first token after people and the words that lead to what they do; here without people. */
  int people(int first) {
    int people = Cue.PEOPLE.after(text, first);
    if (people == first && !Cue.NOBODY.isAt(text, place)) {
      return first;
    }
    int end = Cue.WHO_DO.after(text, people);
    return end > people && startsPlace(people) ? people : end;
  }

  private boolean startsPlace(int at) {
    return new ReadPlaces().at(text, at).isPresent();
  }
}
