package io.timbre.discovery.reading;

import io.timbre.niche.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One pass over a text, token by token: what begins here, a condition or the name of a niche? The
 * longer one is taken, on a tie the condition. What is neither is left to the topics.
 */
final class Walk {
  private static final List<ReadCondition> CONDITIONS =
      List.of(
          new ReadPlatform(),
          new ReadSize(),
          new ReadFigures(),
          new ReadPlaces(),
          new ReadLanguage(),
          new ReadAudience(),
          new ReadEngagement());

  private final TypedText text;
  private final List<Said> said = new ArrayList<>();
  private final List<Audience> audiences = new ArrayList<>();
  private final List<Unwanted> excluded = new ArrayList<>();
  private final List<Leftover> unused = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Word>> stretches = new ArrayList<>();
  private final List<Word> stretch = new ArrayList<>();
  private boolean topicNamed;
  private boolean understood;
  private boolean travelled;
  private boolean platformNamed;

  private Walk(TypedText text) {
    this.text = text;
  }

  static Walk over(TypedText text) {
    Walk walk = new Walk(text);
    int place = 0;
    while (place < text.size()) {
      place = walk.step(place);
    }
    walk.endStretch();
    return walk;
  }

  /** Reads what begins at a token, and answers the first token after it. */
  private int step(int place) {
    Token token = text.at(place);
    if (token.parts()) {
      return breakAt(token, place);
    }
    int topic = text.topicEnd(place);
    int notOnly = Cue.NOT_ONLY.after(text, place);
    if (notOnly > place && notOnly >= topic) {
      return notOnly;
    }
    if (topic <= Cue.NOT.after(text, place)) {
      Optional<Negation> not = ReadNegation.at(text, place, topicNamed);
      if (not.isPresent()) {
        return take(not.get(), place);
      }
    }
    return longest(place)
        .filter(found -> found.certain() || found.end() >= topic)
        .map(this::take)
        .orElseGet(() -> leaveToTopics(place, topic));
  }

  private int breakAt(Token token, int place) {
    endStretch();
    if (token.is(Token.Kind.NAME)) {
      String typed = token.typed();
      names.add(
          typed.startsWith("@") ? typed.substring(1) : typed.substring(1, typed.length() - 1).strip());
    }
    return place + 1;
  }

  private Optional<Found> longest(int place) {
    return CONDITIONS.stream()
        .flatMap(reader -> reader.at(text, place).stream())
        .max(Comparator.comparing(Found::certain).thenComparing(Found::end));
  }

  private int take(Negation not, int place) {
    endStretch();
    understood = true;
    excluded.addAll(not.excluded());
    not.conditions().forEach(condition -> say(condition, place, not.end()));
    not.unused().forEach(typed -> unused.add(Leftover.phrase(typed, text.at(place).start())));
    return not.end();
  }

  private int take(Found found) {
    endStretch();
    understood = true;
    String typed = text.between(found.start(), found.end());
    switch (found.finding()) {
      case Condition condition -> say(condition, found.start(), found.end());
      case Audience ages when ages.text().isEmpty() -> {
        ReadAudience.before(text, found.start()).ifPresent(audiences::add);
        audiences.add(ages.saidBy(typed));
      }
      case Audience audience -> audiences.add(audience);
      case Finding.NotUsed _ ->
          unused.add(Leftover.phrase(typed, text.at(found.start()).start()));
      case Finding.Understood _ -> {}
    }
    return found.end();
  }

  private void say(Condition condition, int start, int end) {
    said.add(
        new Said(
            condition, text.between(start, end), text.at(start).start(), text.at(end - 1).end()));
  }

  private int leaveToTopics(int place, int topic) {
    int end = Math.max(topic, place + 1);
    topicNamed |= topic > place;
    travelled |= ReadPlaces.isTravelled(text, place);
    platformNamed |= ReadPlatform.isTopic(text, place);
    stretch.addAll(text.words(text.at(place).start(), text.at(end - 1).end()));
    return end;
  }

  private void endStretch() {
    if (!stretch.isEmpty()) {
      stretches.add(List.copyOf(stretch));
      stretch.clear();
    }
  }

  Conditions conditions() {
    return new Conditions(said);
  }

  Optional<Audience> audience() {
    return audiences.stream().reduce(Audience::and);
  }

  List<Unwanted> excluded() {
    return excluded;
  }

  List<Leftover> unused() {
    return unused;
  }

  List<String> names() {
    return names;
  }

  /** What is left of the text for topics; no phrase reaches from one into the next. */
  List<List<Word>> stretches() {
    return stretches;
  }

  /** Whether a place was named as one to travel to. */
  boolean travelled() {
    return travelled;
  }

  /** Whether a platform was named as what content is about. */
  boolean platformNamed() {
    return platformNamed;
  }

  /** Whether anything at all but topics was understood. */
  boolean understood() {
    return understood;
  }
}
