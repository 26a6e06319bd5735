package io.timbre.reading;

import java.util.Optional;

/** Reads one kind of condition. */
interface ReadCondition {

  /**
   * Returns what the words from this token on say; empty if they state no condition of this kind.
   */
  Optional<Found> at(TypedText text, int place);
}
