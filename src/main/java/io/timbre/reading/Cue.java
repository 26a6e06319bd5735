package io.timbre.reading;

import io.timbre.niche.TableLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The kinds of words that conditions are told by; which words they are is in {@code cues.tsv}. */
enum Cue {
  UP_TO,
  AT_LEAST,
  BETWEEN,
  ABOUT,
  /** Joins the two ends of a range. */
  TO,
  OR_MORE,
  OR_LESS,
  PERCENT,
  THOUSAND,
  MILLION,
  FOLLOWERS,
  ENGAGEMENT,
  COST_PER_ENGAGEMENT,
  /** What else a price is set by, which is no price of a post: CPM, per click. */
  OTHER_COST,
  PER_POST,
  PRICE,
  /** Says after a sum that it is for everything. */
  BUDGET,
  /** The same before a sum, which {@link #BUDGET_LINK} may join to it. */
  HAS_BUDGET,
  BUDGET_LINK,
  AGED,
  YEARS,
  /** What else is counted, so that a figure before it is no condition. */
  UNIT,
  VIEWS,
  /** What a percentage is of, if not the engagement rate. */
  SHARE,
  /** What else has a price. */
  WARES,
  HIGH,
  ENGAGED,
  /** Those who are looked for. */
  PEOPLE,
  /** People by what they are or do; a nationality before the word describes them. */
  PERSON,
  /** People by what they like: a nationality before that describes what is liked. */
  FAN,
  /** After a nationality: those who are from there, or their country. */
  FROM_THERE,
  /** After a nationality: the company that looks for creators. */
  SENDER,
  SIZED,
  /** What is big or small itself, so that a size before it is not of a following. */
  HAS_SIZE,
  /** Leads to a place. */
  IN,
  /** Leads to a place that could otherwise be something else. */
  STRONG,
  ARTICLE,
  /** Before a place: anywhere but there. */
  OUTSIDE,
  /** Follows a place. */
  BASED,
  /** Follows a place and leaves no doubt that it is one. */
  BASED_STRONG,
  AND,
  /** Beside a place: it is travelled to. */
  TRAVEL,
  /** Before a place: it is travelled to. */
  GO_TO,
  /** After a nationality: a thing of that country. */
  CULTURE,
  /** The same, unless those who are looked for are named next: "Italian film creators". */
  SOFT_CULTURE,
  /** After a place: something else is called after it. */
  EVENT,
  LEARN,
  SPEAKING,
  SPEAKS,
  IN_LANGUAGE,
  NOT,
  /** Begins like {@link #NOT} and negates nothing. */
  NOT_ONLY,
  /** Between "not" and what is not wanted. */
  NOT_OBJECT,
  /** The words of {@link #NOT} that are of people. */
  NOBODY,
  /** After people who are not wanted: what they do follows. */
  WHO_DO,
  /** After what is not wanted, of which it says nothing more: no building work. */
  NOT_TAIL,
  /** What no creator makes content of: after "no" it excludes no niche. */
  NO_NICHE,
  /** What is not wanted ends before it. */
  NOT_END,
  /** After "no" and the like: together they describe what follows. */
  COMPOUND,
  /** Leads to the audience. */
  FOR,
  /** The audience, after which a place may follow. */
  AUDIENCE,
  /** Leads to people who are the audience. */
  REACH,
  OTHER_PLATFORM,
  /** After a platform: it is what content is about. */
  PLATFORM_TOPIC,
  /** Before a platform: it is what content is about. */
  GROW_ON,
  ON,
  /** Holds a sentence together, and any brief is full of it. */
  FILLER,
  /** The same in other languages than English. */
  FILLER_ABROAD,
  /** The same, though it may be the name of a niche as well: no-bake desserts. */
  ALWAYS_COMPOUND,
  /** A hundredth of a euro or a dollar. */
  CENT,
  /** A hundredth of a pound. */
  PENNY,
  /** Words of {@link #NOT} that can describe as well: "no sugar baking". */
  ZERO,
  /** Words that tell a text is Portuguese, where "no" is "in the". */
  PORTUGUESE;

  private static final int SHORTEST_LAST_PART = 5;
  private static final Map<Cue, WordTable<Cue>> TABLES = load();

  private static Map<Cue, WordTable<Cue>> load() {
    Map<Cue, WordTable<Cue>> tables = new EnumMap<>(Cue.class);
    for (TableLine line : WordTable.lines("cues", "cue", "phrases")) {
      Cue cue = valueOf(line.cell(0));
      WordTable<Cue> table = tables.computeIfAbsent(cue, _ -> new WordTable<>());
      WordTable.phrases(line.cell(1)).forEach(phrase -> table.put(phrase, cue));
    }
    return tables;
  }

  /** The first token after the longest such phrase that begins at this place; the place if none. */
  int after(TypedText text, int place) {
    return table().at(text, place).map(WordTable.Found::end).orElse(place);
  }

  /** Whether such a phrase begins at this place. */
  boolean isAt(TypedText text, int place) {
    return after(text, place) > place;
  }

  /** The first token of the longest such phrase that ends before this place; the place if none. */
  int before(TypedText text, int place) {
    return table().startBefore(text, place);
  }

  /** Whether such a phrase ends just before this place. */
  boolean isBefore(TypedText text, int place) {
    return before(text, place) < place;
  }

  /** Whether the last part of the word at this place is such a word: Reiseblogger. */
  boolean endsWordAt(TypedText text, int place) {
    String word = text.at(place).plain();
    return IntStream.rangeClosed(1, word.length() - SHORTEST_LAST_PART)
        .mapToObj(word::substring)
        .anyMatch(table()::knows);
  }

  /** Whether a word only holds a sentence together, in any language. */
  static boolean fills(String word) {
    return Stream.of(FILLER, FILLER_ABROAD, PEOPLE).anyMatch(cue -> cue.table().knows(word));
  }

  private WordTable<Cue> table() {
    return Objects.requireNonNull(TABLES.get(this));
  }
}
