package io.timbre.reading;

import java.util.stream.IntStream;

/**
 * Skips the words between a negating word and what is not wanted: "no <i>creators from</i> Spain",
 * "nobody <i>who does</i> crypto".
 *
 * @param place the negating token
 */
record NotWanted(TypedText text, int place) {

  /**
   * Returns the tokens at which the unwanted thing may begin: this token, or after words that lead
   * to it.
   */
  IntStream startsAfter(int first) {
    int people = people(first);
    int object = Cue.NOT_OBJECT.after(text, people);
    return IntStream.of(first, Cue.NOT_OBJECT.after(text, first), people, object).distinct();
  }

  /**
   * Returns the first token after people and the words that lead to what they do; this token if no
   * people are named.
   */
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
