package io.timbre.reading;

import io.timbre.reading.Condition.InLanguages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Reads languages: "Spanish-speaking", "in Spanish", "who speak French or German", "auf Deutsch",
 * "hispanohablantes". A language that is learnt is a topic.
 */
final class ReadLanguage implements ReadCondition {

  @Override
  public Optional<Found> at(TypedText text, int place) {
    return KnownLanguages.speakers(text, place)
        .map(found -> found(place, found.end(), new LinkedHashSet<>(List.of(found.meaning()))))
        .or(() -> spoken(text, place));
  }

  private static Found found(int start, int end, SequencedSet<String> languages) {
    return new Found(new InLanguages(languages), start, end);
  }

  private static Optional<Found> spoken(TypedText text, int place) {
    int speaks = Cue.SPEAKS.after(text, place);
    speaks = text.at(speaks).plain().equals(":") ? speaks + 1 : speaks;
    int lead = Cue.IN_LANGUAGE.after(text, speaks);
    SequencedSet<String> languages = new LinkedHashSet<>();
    int end = listed(text, lead, languages);
    if (languages.isEmpty() || Cue.LEARN.isBefore(text, lead) && lead == place) {
      return Optional.empty();
    }
    int speaking = Cue.SPEAKING.after(text, end);
    boolean asked = lead > place ? isMeant(text, end) : saysSpeaking(text, place, end, speaking);
    return asked ? Optional.of(found(place, speaking, languages)) : Optional.empty();
  }

  /** Whether a language is meant: true for "in German on TikTok", false for "in German cities". */
  private static boolean isMeant(TypedText text, int end) {
    return !Cue.CULTURE.isAt(text, end)
        && !Cue.SOFT_CULTURE.isAt(text, end)
        && !Cue.TRAVEL.isAt(text, end)
        && !Cue.UNIT.isAt(text, end);
  }

  private static boolean saysSpeaking(TypedText text, int place, int end, int speaking) {
    boolean english = text.at(place).plain().equals("english");
    boolean alone = Cue.PEOPLE.isAt(text, end) || !text.at(end).is(Token.Kind.WORD);
    boolean learnt = Cue.LEARN.isAt(text, speaking) || text.topicEnd(place) > end;
    return (speaking > end || english && alone) && !learnt;
  }

  /** Adds the language here and those listed next. Returns the first token after them. */
  private static int listed(TypedText text, int place, SequencedSet<String> languages) {
    Optional<WordTable.Found<String>> first = KnownLanguages.named(text, place);
    if (first.isEmpty()) {
      return place;
    }
    languages.add(first.get().meaning());
    int end = first.get().end();
    int and = Cue.AND.after(text, end);
    int next = Cue.IN_LANGUAGE.after(text, and);
    boolean more = and > end && KnownLanguages.named(text, next).isPresent();
    return more ? listed(text, next, languages) : end;
  }
}
