package io.timbre.reading;

import io.timbre.reading.Condition.InCountries;
import io.timbre.reading.Token.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Determines whether a text without topics can be the name of a person: one to four words, at least
 * one of which is not an everyday word or is written with a capital.
 */
final class NameOfPerson {
  private static final int MOST_WORDS = 4;

  /** The maximum for a name that contains a place. Longer texts are sentences about the place. */
  private static final int MOST_WORDS_WITH_PLACE = 3;

  private static final Pattern WRITTEN =
      Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}\\s'’ʼ`._\\-‐‑]+");

  private NameOfPerson() {}

  /** Whether the whole text may be a name. It is not if it contains handles or quoted names. */
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

  /** Whether it is a word of a brief that is not written like a name: "creators", "looking". */
  private static boolean saysBrief(TypedText text, int place) {
    boolean people = Cue.PEOPLE.isAt(text, place);
    boolean glue = Cue.FILLER.isAt(text, place) && !Cue.FILLER_ABROAD.isAt(text, place);
    return people || glue && !text.at(place).capital();
  }

  /**
   * Whether the word may be part of a name. A capital on the first word says nothing, because a
   * sentence may begin with it.
   */
  private static boolean mayName(TypedText text, int place) {
    Token token = text.at(place);
    return token.is(Kind.WORD) && (token.capital() && place > 0 || !text.isEverydayWord(place));
  }

  /**
   * Whether the text is a name that contains a place: "Paris Hilton" does not ask for creators in
   * Paris.
   */
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
