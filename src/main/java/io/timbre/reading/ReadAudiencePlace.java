package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import io.timbre.reading.Token.Kind;
import java.util.Optional;

/**
 * Reads where the audience is, not the creators: "an audience in Germany", "creators whose
 * followers are in Italy", "reach women 25-34 in the United States".
 */
final class ReadAudiencePlace implements ReadCondition {
  /** The maximum number of tokens between the word for the audience and the place. */
  private static final int REACH = 10;

  @Override
  public Optional<Found> at(TypedText text, int place) {
    return new ReadPlaces()
        .at(text, place)
        .filter(found -> found.finding() instanceof InCountries)
        .filter(found -> !Cue.PEOPLE.isAt(text, found.end()))
        .filter(found -> Cue.IN.isAt(text, place) || audienceBefore(text, place) < place)
        .flatMap(found -> audience(text, place).map(start -> located(found, start)));
  }

  private static Found located(Found place, int start) {
    return new Found(new Finding.AudiencePlace(start), place.start(), place.end(), place.certain());
  }

  /** Returns the first token of the words that name the audience. */
  private static Optional<Integer> audience(TypedText text, int place) {
    for (int before = place; before > 0 && before > place - REACH; before--) {
      int noun = audienceBefore(text, before);
      if (noun < before) {
        return isCounted(text, noun) ? Optional.empty() : Optional.of(afterColon(text, noun));
      }
      if (Cue.REACH.isBefore(text, before)) {
        return before < place ? Optional.of(before) : Optional.empty();
      }
      if (ends(text, before - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the token after a colon: in "audience: women in Germany" it is "women". */
  private static int afterColon(TypedText text, int noun) {
    int end = Cue.AUDIENCE.after(text, noun);
    return text.at(end).plain().equals(":") ? end + 1 : noun;
  }

  /**
   * Returns the start of a word for the audience that ends before this place or before a colon
   * there.
   */
  private static int audienceBefore(TypedText text, int place) {
    int colon = text.at(place - 1).plain().equals(":") ? place - 1 : place;
    int start = Cue.AUDIENCE.before(text, colon);
    return start < colon ? start : place;
  }

  private static boolean ends(TypedText text, int place) {
    boolean colon =
        text.at(place).plain().equals(":") && audienceBefore(text, place + 1) < place + 1;
    return text.at(place).parts() && !colon
        || Cue.PEOPLE.isAt(text, place)
        || Cue.NOT.isAt(text, place)
        || new ReadPlaces().at(text, place).isPresent();
  }

  /**
   * Whether a number comes before: "10k followers in Spain" is the size of a creator from Spain.
   */
  private static boolean isCounted(TypedText text, int noun) {
    Token before = text.at(noun - 1);
    return before.is(Kind.NUMBER)
        || before.plain().equals("+")
        || Cue.THOUSAND.isBefore(text, noun)
        || Cue.MILLION.isBefore(text, noun);
  }
}
