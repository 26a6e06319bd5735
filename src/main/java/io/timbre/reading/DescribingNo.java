package io.timbre.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a "no" that describes the following topic and does not exclude one: "no sugar baking". */
final class DescribingNo {

  private DescribingNo() {}

  /**
   * Reads such a "no". "No sugar" is not a niche; the topic right after it is what the brief is
   * about.
   */
  static Optional<Negation> at(TypedText text, int place, int end, boolean asked) {
    boolean verb = Cue.ALWAYS_COMPOUND.isAt(text, end) && text.topicEnd(end) <= end + 1;
    if (!Cue.ZERO.isAt(text, place) || text.topicEnd(end) > end && !verb) {
      return Optional.empty();
    }
    int compound = Math.max(Cue.COMPOUND.after(text, end), Cue.ALWAYS_COMPOUND.after(text, end));
    boolean known = compound > end;
    boolean leads = !asked && isWord(text, end) && isAllThatIsAsked(text, end + 1);
    boolean joined = text.at(end).hyphened();
    if (!known && !leads && !joined) {
      return Optional.empty();
    }
    int last = known ? compound : end + 1;
    List<String> unused = new ArrayList<>(List.of(text.between(place, last)));
    return Optional.of(new Negation(List.of(), List.of(), Set.of(), unused, last));
  }

  /** Whether a topic begins here and none begins after the next break. */
  private static boolean isAllThatIsAsked(TypedText text, int place) {
    int next = place;
    while (next < text.size() && !text.at(next).parts()) {
      next++;
    }
    while (next < text.size() && text.topicEnd(next) == next) {
      next++;
    }
    return text.topicEnd(place) > place && next == text.size();
  }

  private static boolean isWord(TypedText text, int place) {
    return text.at(place).is(Token.Kind.WORD)
        && !Cue.NOT_OBJECT.isAt(text, place)
        && !Cue.NOT_END.isAt(text, place);
  }
}
