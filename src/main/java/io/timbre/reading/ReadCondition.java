package io.timbre.reading;

import java.util.Optional;

/** Reads one kind of condition where it begins. */
interface ReadCondition {

  /** What the words from this token on say; empty where they say nothing of the kind. */
  Optional<Found> at(TypedText text, int place);
}
