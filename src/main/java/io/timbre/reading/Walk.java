package io.timbre.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes one pass over a text, token by token. At each token it takes the condition or the name of a
 * niche that begins there, whichever is longer, or the condition if both are equal. Everything else
 * is left to the topics.
 */
final class Walk {
  private static final List<ReadCondition> CONDITIONS =
      List.of(
          new ReadPlatform(),
          new ReadSize(),
          new ReadFigures(),
          new ReadOutside(),
          new ReadAudiencePlace(),
          new ReadPlaces(),
          new ReadLanguage(),
          new ReadAudience(),
          new ReadEngagement());

  private final TypedText text;
  private final Gathered gathered;

  private Walk(TypedText text) {
    this.text = text;
    this.gathered = new Gathered(text);
  }

  static Gathered over(TypedText text) {
    Walk walk = new Walk(text);
    int place = 0;
    while (place < text.size()) {
      place = walk.step(place);
    }
    walk.gathered.breakOff();
    return walk.gathered;
  }

  /** Reads what begins at a token. Returns the first token after it. */
  private int step(int place) {
    Token token = text.at(place);
    if (token.parts()) {
      gathered.breakOff();
      if (token.is(Token.Kind.NAME)) {
        gathered.takeName(token.typed());
      }
      return place + 1;
    }
    return stepAtWord(place, text.topicEnd(place));
  }

  private int stepAtWord(int place, int topic) {
    int notOnly = Cue.NOT_ONLY.after(text, place);
    Optional<Found> size = new ReadSize().at(text, place);
    if (size.filter(said -> said.end() > notOnly && Cue.NOT.isAt(text, place)).isPresent()) {
      return take(size.get());
    }
    if (notOnly > place && notOnly >= topic) {
      return notOnly;
    }
    Optional<Negation> not =
        topic <= Cue.NOT.after(text, place)
            ? ReadNegation.at(text, place, gathered.topicNamed())
            : ReadNegation.behind(text, place);
    if (not.isPresent()) {
      return take(not.get(), place);
    }
    return longest(place)
        .filter(found -> found.certain() || found.end() >= topic)
        .map(this::take)
        .orElseGet(() -> leaveToTopics(place, topic));
  }

  private Optional<Found> longest(int place) {
    return CONDITIONS.stream()
        .flatMap(reader -> reader.at(text, place).stream())
        .max(Comparator.comparing(Found::certain).thenComparing(Found::end));
  }

  private int take(Negation not, int place) {
    gathered.breakOff();
    gathered.take(not, place);
    return not.end();
  }

  private int take(Found found) {
    gathered.take(found);
    gathered.breakOff();
    return found.end();
  }

  private int leaveToTopics(int place, int topic) {
    int end = Math.max(topic, place + 1);
    gathered.leaveToTopics(place, end, topic > place);
    return end;
  }
}
