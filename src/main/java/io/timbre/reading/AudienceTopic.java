package io.timbre.reading;

import io.timbre.niche.Topic;
import io.timbre.niche.Word;

/**
 * Tells a topic that names whom content is for from one it is about: "baking for busy parents" is
 * about baking.
 */
final class AudienceTopic {

  /** How many words may describe those whom content is for. */
  private static final int DESCRIBING = 2;

  private AudienceTopic() {}

  static boolean is(Topic topic, TypedText text) {
    return !topic.words().isEmpty()
        && Cue.PERSON.isAt(text, place(topic.words().getLast(), text))
        && isLedByFor(text, place(topic.words().getFirst(), text));
  }

  private static boolean isLedByFor(TypedText text, int start) {
    int place = start;
    while (place >= start - DESCRIBING && !text.at(place).parts()) {
      if (Cue.FOR.isBefore(text, place)) {
        return true;
      }
      place--;
    }
    return false;
  }

  private static int place(Word word, TypedText text) {
    int place = 0;
    while (place < text.size() && text.at(place).start() < word.start()) {
      place++;
    }
    return place;
  }
}
