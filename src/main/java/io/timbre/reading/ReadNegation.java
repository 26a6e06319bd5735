package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.catalog.Tier;
import io.timbre.reading.Condition.InCountries;
import io.timbre.reading.Condition.OfTiers;
import io.timbre.reading.Condition.OnPlatforms;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Reads what is not wanted, up to the next break: "not kids", "without luxury", "except TikTok".
 * "No sugar baking" asks for baking, and "not only" does not negate.
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
   * Reads a negation that begins at this token.
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
            .or(() -> DescribingNo.at(text, place, end, asked))
            .orElseGet(() -> new ReadUnwanted(text, place, end).read()));
  }

  /** Reads something followed by "no" up to the next break: "kids no, adults yes". */
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
            .map(not -> new Negation(List.of(not), List.of(), Set.of(), List.of(), topic + 1))
        : Optional.empty();
  }

  /** Returns the end of a negation that bounds a figure: "no more than", "not under". */
  private static int bounds(TypedText text, int place) {
    return Math.max(Cue.UP_TO.after(text, place), Cue.AT_LEAST.after(text, place));
  }

  /**
   * Whether the word does not negate: "non-toxic" is an adjective, and in Portuguese "no TikTok"
   * means "on TikTok".
   */
  private static boolean describes(TypedText text, int place, int end) {
    return switch (text.at(place).plain()) {
      case "non" ->
          end == place + 1 && text.topicEnd(end) == end && new ReadPlaces().at(text, end).isEmpty();
      case "no" -> end == place + 1 && isPortuguese(text) && condition(text, end).isPresent();
      default -> false;
    };
  }

  /** Whether "no" means "in the" in this text. */
  static boolean isPortuguese(TypedText text) {
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
          Set<String> countries =
              found.finding() instanceof InCountries not ? not.countries() : Set.of();
          List<String> unused =
              others.isEmpty() ? List.of(text.between(place, found.end())) : List.of();
          return new Negation(List.of(), others, countries, unused, found.end());
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
}
