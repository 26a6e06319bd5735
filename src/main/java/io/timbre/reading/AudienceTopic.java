package io.timbre.reading;

import io.timbre.niche.Topic;
import io.timbre.niche.Word;

/**
 * Distinguishes topics that name the audience from topics of the content: "baking for busy parents"
 * is about baking, but "skincare for acne-prone teens" is also about acne-prone skin.
 */
final class AudienceTopic {

  /** The maximum number of words that describe the audience. */
  private static final int DESCRIBING = 2;

  private AudienceTopic() {}

  static boolean is(Topic topic, TypedText text) {
    if (topic.words().isEmpty()) {
      return false;
    }
    int first = place(topic.words().getFirst(), text);
    int last = place(topic.words().getLast(), text);
    return Cue.PERSON.after(text, first) == last + 1 && isLedByFor(text, first);
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
