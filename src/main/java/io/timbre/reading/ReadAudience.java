package io.timbre.reading;

import io.timbre.niche.TableLine;
import io.timbre.reading.Audience.Ages;
import io.timbre.reading.Audience.Gender;
import io.timbre.reading.Audience.LifeStage;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the audience: "women 25-34", "for men over 40", "teens", "Gen Z". A gender before creators,
 * as in "female creators", does not describe the audience and is left over.
 */
final class ReadAudience implements ReadCondition {
  private static final WordTable<Entry> WORDS = words();

  private record Entry(Audience audience, boolean onlyAfterFor) {}

  private static WordTable<Entry> words() {
    WordTable<Entry> table = new WordTable<>();
    for (TableLine line :
        WordTable.lines("audiences", "words", "gender", "stage", "ages", "taken")) {
      Audience audience =
          new Audience(
              "",
              ages(line.cell(3)),
              cell(line.cell(1)).map(Gender::valueOf),
              cell(line.cell(2)).map(LifeStage::valueOf));
      Entry entry = new Entry(audience, line.cell(4).equals("for"));
      WordTable.phrases(line.cell(0)).forEach(words -> table.put(words, entry));
    }
    return table;
  }

  private static Optional<String> cell(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  private static Ages ages(String cell) {
    if (cell.isEmpty()) {
      return Ages.ALL;
    }
    String[] bounds = cell.split("-", -1);
    return new Ages(age(bounds[0]), age(bounds[1]));
  }

  private static OptionalInt age(String bound) {
    return bound.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bound));
  }

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int start = Cue.ARTICLE.after(text, Cue.FOR.after(text, place));
    boolean led = start > place || Cue.FOR.isBefore(text, place);
    return WORDS
        .at(text, start)
        .filter(word -> led || !word.meaning().onlyAfterFor() || areAged(text, word.end()))
        .map(word -> found(text, place, start, word.meaning().audience(), word.end(), led))
        .filter(found -> text.topicEnd(start) <= found.end());
  }

  private static boolean areAged(TypedText text, int end) {
    return ReadAges.following(text, end).isPresent();
  }

  /**
   * Whether the words describe creators: "female fitness creators" are women, but "women's shoes"
   * only states the audience.
   */
  private static boolean areCreators(TypedText text, int end) {
    for (int next = end; next < end + 4 && !text.at(next).parts(); next++) {
      if (Cue.PEOPLE.isAt(text, next)) {
        return !text.at(end - 1).typed().matches(".*['’]s?");
      }
    }
    return false;
  }

  /** Returns the audience named just before this place, even if its words are part of a topic. */
  static Optional<Audience> before(TypedText text, int place) {
    int start = WORDS.startBefore(text, place);
    return WORDS
        .at(text, start)
        .filter(word -> word.end() == place)
        .map(word -> word.meaning().audience().saidBy(text.between(start, place)));
  }

  private static Found found(
      TypedText text, int place, int start, Audience audience, int end, boolean led) {
    Optional<WordTable.Found<Ages>> ages = ReadAges.following(text, end);
    if (!led && ages.isEmpty() && audience.stage().isEmpty() && areCreators(text, end)) {
      return new Found(new Finding.NotUsed(), place, end);
    }
    int last = ages.map(WordTable.Found::end).orElse(end);
    Ages known = ages.map(WordTable.Found::meaning).orElse(audience.ages());
    Audience said =
        new Audience(text.between(start, last), known, audience.gender(), audience.stage());
    return new Found(said, place, last);
  }
}
