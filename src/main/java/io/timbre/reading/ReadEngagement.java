package io.timbre.reading;

import java.util.Optional;

/** Reads "high engagement", which states no figure and is what every ranking looks for. */
final class ReadEngagement implements ReadCondition {

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int high = Cue.HIGH.after(text, place);
    int end = Cue.ENGAGED.after(text, Cue.HIGH.after(text, high));
    return high > place && end > high && text.topicEnd(place) <= high
        ? Optional.of(new Found(new Finding.Understood(), place, end))
        : Optional.empty();
  }
}
