package io.timbre.reading;

import io.timbre.niche.TableLine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The kinds of words that indicate conditions. The words are listed in {@code cues.tsv}. */
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
  /** Another basis for a price that is not the price of a post: CPM, per click. */
  OTHER_COST,
  PER_POST,
  PRICE,
  /** After a sum: it covers everything. */
  BUDGET,
  /** Before a sum: it covers everything. {@link #BUDGET_LINK} may join the two. */
  HAS_BUDGET,
  BUDGET_LINK,
  AGED,
  YEARS,
  /** Something else that is counted, so that a figure before it is not a condition. */
  UNIT,
  VIEWS,
  /** What a percentage refers to, other than the engagement rate. */
  SHARE,
  /** Goods that have a price. */
  WARES,
  HIGH,
  ENGAGED,
  /** The creators that are looked for. */
  PEOPLE,
  /** People by what they are or do. A nationality before the word describes the people. */
  PERSON,
  /** People by what they like. A nationality before the word describes what they like. */
  FAN,
  /** After a nationality: its people or its country. */
  FROM_THERE,
  /** After a nationality: the company that looks for creators. */
  SENDER,
  SIZED,
  /** Things that can be big or small, so that a size before them is not that of a following. */
  HAS_SIZE,
  /** Leads to a place. */
  IN,
  /** Leads to a place whose name could also mean something else. */
  STRONG,
  ARTICLE,
  /** Before a place: anywhere except there. */
  OUTSIDE,
  /** Follows a place. */
  BASED,
  /** Follows a place and makes clear that it is one. */
  BASED_STRONG,
  AND,
  /** Beside a place: it is a travel destination. */
  TRAVEL,
  /** Before a place: it is a travel destination. */
  GO_TO,
  /** After a nationality: a thing of that country. */
  CULTURE,
  /**
   * After a nationality: a thing of that country, unless the creators are named next, as in
   * "Italian film creators".
   */
  SOFT_CULTURE,
  /** After a place: something else that is named after it. */
  EVENT,
  LEARN,
  SPEAKING,
  SPEAKS,
  IN_LANGUAGE,
  NOT,
  /** Begins like {@link #NOT} but does not negate. */
  NOT_ONLY,
  /** Between "not" and what is not wanted. */
  NOT_OBJECT,
  /** The words of {@link #NOT} that refer to people. */
  NOBODY,
  /** After people who are not wanted: what they do follows. */
  WHO_DO,
  /** After what is not wanted, without adding to it: no building work. */
  NOT_TAIL,
  /** Something that is not a topic of content, so that "no" before it does not exclude a niche. */
  NO_NICHE,
  /** Ends what is not wanted. */
  NOT_END,
  /** After "no" and the like: both together describe what follows. */
  COMPOUND,
  /** Leads to the audience. */
  FOR,
  /** The audience, which a place may follow. */
  AUDIENCE,
  /** Leads to people who are the audience. */
  REACH,
  OTHER_PLATFORM,
  /** After a platform: it is the topic of the content. */
  PLATFORM_TOPIC,
  /** Before a platform: it is the topic of the content. */
  GROW_ON,
  ON,
  /** Words without a meaning of their own, and words that are common in any brief. */
  FILLER,
  /** The same in languages other than English. */
  FILLER_ABROAD,
  /** Like {@link #COMPOUND}, even if it is also the name of a niche: no-bake desserts. */
  ALWAYS_COMPOUND,
  /** A hundredth of a euro or a dollar. */
  CENT,
  /** A hundredth of a pound. */
  PENNY,
  /** Words of {@link #NOT} that can also describe: "no sugar baking". */
  ZERO,
  /** Words that show a text is Portuguese, where "no" means "in the". */
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

  /**
   * Returns the first token after the longest such phrase that begins at this place; the place
   * itself if there is none.
   */
  int after(TypedText text, int place) {
    return table().at(text, place).map(WordTable.Found::end).orElse(place);
  }

  /** Whether such a phrase begins at this place. */
  boolean isAt(TypedText text, int place) {
    return after(text, place) > place;
  }

  /**
   * Returns the first token of the longest such phrase that ends before this place; the place
   * itself if there is none.
   */
  int before(TypedText text, int place) {
    return table().startBefore(text, place);
  }

  /** Whether such a phrase ends just before this place. */
  boolean isBefore(TypedText text, int place) {
    return before(text, place) < place;
  }

  /** Whether the word at this place ends in such a word: Reiseblogger. */
  boolean endsWordAt(TypedText text, int place) {
    String word = text.at(place).plain();
    return IntStream.rangeClosed(1, word.length() - SHORTEST_LAST_PART)
        .mapToObj(word::substring)
        .anyMatch(table()::knows);
  }

  /** Whether a word carries no meaning of its own, in any language. */
  static boolean fills(String word) {
    return Stream.of(FILLER, FILLER_ABROAD, PEOPLE).anyMatch(cue -> cue.table().knows(word));
  }

  private WordTable<Cue> table() {
    return Objects.requireNonNull(TABLES.get(this));
  }
}
