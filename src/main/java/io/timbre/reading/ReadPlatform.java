package io.timbre.reading;

import io.timbre.catalog.Platform;
import io.timbre.niche.TableLine;
import io.timbre.reading.Condition.OnPlatforms;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Reads platforms: "on TikTok & YouTube", "youtubers". A platform that is a topic, as in "Instagram
 * growth tips", is not asked for. One that the catalogue does not have is left over.
 */
final class ReadPlatform implements ReadCondition {
  private static final WordTable<Platform> WORDS = words();

  private static WordTable<Platform> words() {
    WordTable<Platform> table = new WordTable<>();
    for (TableLine line : WordTable.lines("platforms", "words", "platform")) {
      Platform platform = Platform.valueOf(line.cell(1));
      WordTable.phrases(line.cell(0)).forEach(words -> table.put(words, platform));
    }
    return table;
  }

  @Override
  public Optional<Found> at(TypedText text, int place) {
    int start = Cue.ON.after(text, place);
    if (Cue.OTHER_PLATFORM.isAt(text, start)) {
      int end = Cue.OTHER_PLATFORM.after(text, start);
      return text.topicEnd(start) > end
          ? Optional.empty()
          : Optional.of(new Found(new Finding.NotUsed(), place, end));
    }
    return WORDS
        .at(text, start)
        .filter(word -> asked(text, start, word.end()))
        .map(word -> {
          SequencedSet<Platform> platforms = new LinkedHashSet<>();
          platforms.add(word.meaning());
          int end = more(text, word.end(), platforms);
          return new Found(new OnPlatforms(platforms), place, end);
        });
  }

  /** Whether the platform named here is a topic. */
  static boolean isTopic(TypedText text, int place) {
    return WORDS.at(text, place).filter(word -> !asked(text, place, word.end())).isPresent();
  }

  private static boolean asked(TypedText text, int start, int end) {
    return text.topicEnd(start) <= end
        && !Cue.PLATFORM_TOPIC.isAt(text, end)
        && !Cue.GROW_ON.isBefore(text, start);
  }

  /** Adds the platforms that are listed next. Returns the first token after them. */
  private static int more(TypedText text, int place, SequencedSet<Platform> platforms) {
    int end = place;
    Optional<WordTable.Found<Platform>> next = listed(text, end);
    while (next.isPresent()) {
      platforms.add(next.get().meaning());
      end = next.get().end();
      next = listed(text, end);
    }
    return end;
  }

  private static Optional<WordTable.Found<Platform>> listed(TypedText text, int place) {
    int and = Cue.AND.after(text, Cue.AND.after(text, place));
    if (and == place) {
      return Optional.empty();
    }
    int start = Cue.ON.after(text, and);
    return WORDS.at(text, start).filter(word -> asked(text, start, word.end()));
  }
}
