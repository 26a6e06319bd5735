package io.timbre.discovery.reading;

import io.timbre.discovery.reading.Token.Kind;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a text in which nothing was understood can be the name of a person: one to four words of
 * letters, not all of which are everyday words as they stand in a dictionary.
 */
final class NameOfPerson {
  private static final int MOST_WORDS = 4;
  private static final Pattern WRITTEN =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}\\s'’ʼ`._\\-‐‑]+");

  private NameOfPerson() {}

  static boolean couldBe(TypedText text) {
    return text.size() <= MOST_WORDS
        && WRITTEN.matcher(text.typed()).matches()
        && IntStream.range(0, text.size()).noneMatch(place -> saysBrief(text, place))
        && IntStream.range(0, text.size()).anyMatch(place -> mayName(text, place));
  }

  /** "Creators", "looking": words of a brief, unless written as a name is. */
  private static boolean saysBrief(TypedText text, int place) {
    boolean people = Cue.PEOPLE.isAt(text, place);
    boolean glue = Cue.FILLER.isAt(text, place) && !Cue.FILLER_ABROAD.isAt(text, place);
    return people || glue && !text.at(place).capital();
  }

  private static boolean mayName(TypedText text, int place) {
    Token token = text.at(place);
    return token.is(Kind.WORD)
        && (token.capital() && place > 0 || !text.isEverydayWord(place));
  }
}
