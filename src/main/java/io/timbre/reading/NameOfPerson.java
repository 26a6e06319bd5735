package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import io.timbre.reading.Token.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a text in which no topic was found can be the name of a person: one to four words of
 * letters, not all of which are everyday words as they stand in a dictionary.
 */
final class NameOfPerson {
  private static final int MOST_WORDS = 4;

  /** A name that has a place in it is not as long, or it is a sentence about the place. */
  private static final int MOST_WORDS_WITH_PLACE = 3;

  private static final Pattern WRITTEN =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}\\s'’ʼ`._\\-‐‑]+");

  private NameOfPerson() {}

  /** Whether the whole text may be a name; where others are named in it, it is not. */
  static boolean mayBeAll(TypedText text, Gathered walk) {
    return walk.names().isEmpty()
        && (!walk.understood() && couldBe(text) || isCalledLikeAPlace(text, walk));
  }

  private static boolean couldBe(TypedText text) {
    return text.size() <= MOST_WORDS
        && WRITTEN.matcher(text.typed()).matches()
        && places(text).noneMatch(place -> saysBrief(text, place))
        && places(text).anyMatch(place -> mayName(text, place));
  }

  private static IntStream places(TypedText text) {
    return IntStream.range(0, text.size());
  }

  /** "Creators", "looking": words of a brief, unless written as a name is. */
  private static boolean saysBrief(TypedText text, int place) {
    boolean people = Cue.PEOPLE.isAt(text, place);
    boolean glue = Cue.FILLER.isAt(text, place) && !Cue.FILLER_ABROAD.isAt(text, place);
    return people || glue && !text.at(place).capital();
  }

  /** A sentence may begin with a capital letter, so the first one says nothing. */
  private static boolean mayName(TypedText text, int place) {
    Token token = text.at(place);
    return token.is(Kind.WORD) && (token.capital() && place > 0 || !text.isEverydayWord(place));
  }

  /** "Paris Hilton" does not ask for creators in Paris. */
  private static boolean isCalledLikeAPlace(TypedText text, Gathered walk) {
    List<Said> said = walk.conditions().said();
    boolean place =
        said.size() == 1
            && said.getFirst().condition() instanceof InCountries
            && walk.excluded().isEmpty();
    return place
        && text.size() <= MOST_WORDS_WITH_PLACE
        && places(text).allMatch(word -> isWrittenAsName(text.at(word)));
  }

  private static boolean isWrittenAsName(Token token) {
    return token.is(Kind.WORD) && token.capital() && !token.capitals();
  }
}
