package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.reading.Condition.OfTiers;
import io.timbre.reading.Condition.OnPlatforms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Reads what is not wanted: "not kids", "without luxury", "except TikTok", up to the next break.
 * "No sugar baking" wants baking, and "not only" negates nothing.
 */
final class ReadNegation {
  private static final List<ReadCondition> CONDITIONS =
      List.of(
          new ReadPlatform(),
          new ReadSize(),
          new ReadOutside(),
          new ReadPlaces(),
          new ReadLanguage(),
          new ReadFigures());

  private ReadNegation() {}

  /**
   * What is not wanted, where that is said from this token on.
   *
   * @param asked whether something was asked for before
   */
  static Optional<Negation> at(TypedText text, int place, boolean asked) {
    int end = Cue.NOT.after(text, place);
    if (end == place || bounds(text, place) > end || describes(text, place, end)) {
      return Optional.empty();
    }
    return Optional.of(
        notCondition(text, place, end)
            .or(() -> compound(text, place, end, asked))
            .orElseGet(() -> new ReadUnwanted(text, place, end).read()));
  }

  /** What is not wanted, where "no" follows it up to the next break: "kids no, adults yes". */
  static Optional<Negation> behind(TypedText text, int place) {
    int topic = text.topicEnd(place);
    boolean refused =
        text.at(place - 1).parts()
            && text.at(topic).plain().equals("no")
            && text.at(topic + 1).parts()
            && !Cue.OTHER_PLATFORM.isAt(text, place);
    return refused
        ? text.topicAt(place)
            .map(named -> new Exclusion(named.niche(), text.between(place, topic)))
            .map(not -> new Unwanted(not, text.between(place, topic + 1)))
            .map(not -> new Negation(List.of(not), List.of(), List.of(), topic + 1))
        : Optional.empty();
  }

  /** "No more than" and "not under" bound a figure. */
  private static int bounds(TypedText text, int place) {
    return Math.max(Cue.UP_TO.after(text, place), Cue.AT_LEAST.after(text, place));
  }

  /** "Non-toxic" is an adjective, "no TikTok" says on TikTok in Portuguese. */
  private static boolean describes(TypedText text, int place, int end) {
    return switch (text.at(place).plain()) {
      case "non" -> end == place + 1 && text.topicEnd(end) == end;
      case "no" -> end == place + 1 && isPortuguese(text) && condition(text, end).isPresent();
      default -> false;
    };
  }

  private static boolean isPortuguese(TypedText text) {
    for (int place = 0; place < text.size(); place++) {
      if (Cue.PORTUGUESE.isAt(text, place)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Found> condition(TypedText text, int place) {
    return CONDITIONS.stream()
        .flatMap(reader -> reader.at(text, place).stream())
        .filter(found -> found.end() >= text.topicEnd(place))
        .findFirst();
  }

  private static Optional<Negation> notCondition(TypedText text, int place, int end) {
    return new NotWanted(text, place)
        .startsAfter(end)
        .boxed()
        .flatMap(start -> condition(text, start).stream())
        .findFirst()
        .map(found -> {
          List<Condition> others =
              switch (found.finding()) {
                case OnPlatforms not -> otherPlatforms(not.platforms());
                case OfTiers not -> otherTiers(not.tiers());
                default -> List.of();
              };
          List<String> unused =
              others.isEmpty() ? List.of(text.between(place, found.end())) : List.of();
          return new Negation(List.of(), others, unused, found.end());
        });
  }

  private static List<Condition> otherPlatforms(Set<Platform> not) {
    SequencedSet<Platform> others = new LinkedHashSet<>(Arrays.asList(Platform.values()));
    others.removeAll(not);
    return others.isEmpty() ? List.of() : List.of(new OnPlatforms(others));
  }

  private static List<Condition> otherTiers(Set<Tier> not) {
    SequencedSet<Tier> others = new LinkedHashSet<>(Arrays.asList(Tier.values()));
    others.removeAll(not);
    return others.isEmpty() ? List.of() : List.of(new OfTiers(others));
  }

  /** "No sugar" is no niche; a topic right behind it is what the brief is about. */
  private static Optional<Negation> compound(TypedText text, int place, int end, boolean asked) {
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
    return Optional.of(new Negation(List.of(), List.of(), unused, last));
  }

  /** Whether a topic begins here, and none after the next break. */
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
