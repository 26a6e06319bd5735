package io.timbre.reading;

import io.timbre.catalog.Tier;
import io.timbre.niche.TableLine;
import io.timbre.ranking.Range;
import io.timbre.reading.Condition.OfTiers;
import io.timbre.reading.Condition.WithFollowers;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * Reads words for the size of a following: "nano", "micro to macro influencers". Small creators are
 * nano and micro, big ones macro and mega. Mid-tier is 50,000 to 500,000 followers.
 */
final class ReadSize implements ReadCondition {
  private static final WordTable<Size> WORDS = words();

  /** The maximum number of words between a size and the people it describes. */
  private static final int REACH = 4;

  private enum Taken {
    ALONE,
    PEOPLE,
    FUSED
  }

  private record Size(List<Tier> tiers, Optional<Range> followers, Taken taken) {
    /** Returns the range of followers of this size. */
    Range range() {
      return followers.orElseGet(() -> Followings.of(tiers));
    }
  }

  private static WordTable<Size> words() {
    WordTable<Size> table = new WordTable<>();
    for (TableLine line : WordTable.lines("tiers", "words", "tiers", "followers", "taken")) {
      Size size = new Size(tiers(line.cell(1)), followers(line.cell(2)), taken(line.cell(3)));
      WordTable.phrases(line.cell(0)).forEach(words -> table.put(words, size));
    }
    return table;
  }

  private static List<Tier> tiers(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.stream(cell.split(",")).map(Tier::valueOf).toList();
  }

  private static Optional<Range> followers(String cell) {
    return Optional.of(cell)
        .filter(c -> !c.isEmpty())
        .map(c -> c.split("-"))
        .map(c -> Range.between(Double.parseDouble(c[0]), Double.parseDouble(c[1])));
  }

  private static Taken taken(String cell) {
    return switch (cell) {
      case "people" -> Taken.PEOPLE;
      case "fused" -> Taken.FUSED;
      default -> Taken.ALONE;
    };
  }

  @Override
  public Optional<Found> at(TypedText text, int place) {
    return WORDS
        .at(text, place)
        .filter(size -> saysSize(text, size))
        .map(size -> found(text, place, size));
  }

  /** Whether it is the size of a following: false for "small gardens" and "micro bikinis". */
  private static boolean saysSize(TypedText text, WordTable.Found<Size> size) {
    int end = size.end();
    boolean people = Cue.PEOPLE.isAt(text, end) || Cue.SIZED.isAt(text, end);
    Optional<WordTable.Found<Size>> next = WORDS.at(text, Cue.AND.after(text, joined(text, end)));
    return switch (size.meaning().taken()) {
      case FUSED -> true;
      case PEOPLE ->
          people
              || text.topicEnd(end) > end && describesPeople(text, end)
              || next.filter(other -> saysSize(text, other)).isPresent();
      case ALONE -> people || next.isPresent() || !ofTopic(text, end);
    };
  }

  /**
   * Whether only a topic separates the size from people: true for "big beauty creators", false for
   * creators of big gardens.
   */
  private static boolean describesPeople(TypedText text, int place) {
    int next = place;
    while (next < place + REACH && text.at(next).is(Token.Kind.WORD)) {
      if (Cue.HAS_SIZE.isAt(text, next)) {
        return false;
      }
      next++;
      if (Cue.PEOPLE.isAt(text, next) || Cue.FILLER.isAt(text, next)) {
        return Cue.PEOPLE.isAt(text, next);
      }
    }
    return false;
  }

  /** Whether it describes what follows, unless people are named further on. */
  private static boolean ofTopic(TypedText text, int place) {
    boolean topic = text.topicEnd(place) > place || text.at(place).hyphened();
    for (int next = place; next < place + 4 && !text.at(next).parts(); next++) {
      if (Cue.PEOPLE.isAt(text, next)) {
        return text.at(place).hyphened() && next > place;
      }
    }
    return topic;
  }

  private static int joined(TypedText text, int place) {
    int to = Cue.TO.after(text, place);
    return to > place ? to : Cue.AND.after(text, place);
  }

  private static Found found(TypedText text, int place, WordTable.Found<Size> first) {
    int end = afterPeople(text, first.end());
    Optional<WordTable.Found<Size>> next =
        WORDS.at(text, joined(text, first.end())).filter(other -> other.end() > end);
    boolean ranges =
        Stream.concat(Stream.of(first), next.stream())
            .anyMatch(size -> size.meaning().followers().isPresent());
    if (ranges) {
      Range both =
          next.map(other -> Followings.both(first.meaning().range(), other.meaning().range()))
              .orElse(first.meaning().range());
      int last = next.map(WordTable.Found::end).orElse(first.end());
      return new Found(new WithFollowers(both), place, afterPeople(text, last));
    }
    SequencedSet<Tier> tiers = new LinkedHashSet<>(first.meaning().tiers());
    int last = more(text, first.end(), end, tiers);
    return new Found(new OfTiers(tiers), place, last);
  }

  /** Adds the sizes that are listed next. "Micro to macro" includes those in between. */
  private static int more(TypedText text, int place, int sized, SequencedSet<Tier> tiers) {
    int and = joined(text, place);
    Optional<WordTable.Found<Size>> next =
        and > place
            ? WORDS.at(text, and).filter(size -> size.meaning().followers().isEmpty())
            : Optional.empty();
    if (next.isEmpty()) {
      return sized;
    }
    Tier last = tiers.getLast();
    Tier to = next.get().meaning().tiers().getLast();
    boolean through = text.at(and - 1).plain().matches("to|-|bis|a|a|à");
    for (Tier tier : Tier.values()) {
      if (through && tier.compareTo(last) > 0 && tier.compareTo(to) < 0) {
        tiers.add(tier);
      }
    }
    tiers.addAll(next.get().meaning().tiers());
    int end = next.get().end();
    return more(text, end, afterPeople(text, end), tiers);
  }

  private static int afterPeople(TypedText text, int end) {
    return Math.max(Cue.PEOPLE.after(text, end), Cue.SIZED.after(text, end));
  }
}
