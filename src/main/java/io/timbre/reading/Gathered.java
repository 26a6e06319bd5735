package io.timbre.reading;

import io.timbre.niche.Word;
import io.timbre.reading.Audience.Ages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what a {@link Walk} over a text finds. */
final class Gathered {
  private final TypedText text;
  private final List<Said> said = new ArrayList<>();
  private final List<Audience> audiences = new ArrayList<>();
  private final List<Unwanted> excluded = new ArrayList<>();
  private final List<Leftover> unused = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<List<Word>> stretches = new ArrayList<>();
  private final List<Word> stretch = new ArrayList<>();
  private int audienceEnd;
  private boolean topicNamed;
  private boolean understood;
  private boolean travelled;
  private boolean platformNamed;

  Gathered(TypedText text) {
    this.text = text;
  }

  void take(Negation not, int place) {
    understood = true;
    excluded.addAll(not.excluded());
    not.conditions().forEach(condition -> say(condition, place, not.end()));
    if (!leaveOut(not.countries(), place, not.end())) {
      not.unused().forEach(typed -> leave(typed, place));
    }
  }

  void take(Found found) {
    understood = true;
    String typed = text.between(found.start(), found.end());
    boolean ofAudience =
        found.finding() instanceof Audience || found.finding() instanceof Finding.AudiencePlace;
    switch (found.finding()) {
      case Condition condition -> say(condition, found.start(), found.end());
      case Audience ages when ages.text().isEmpty() -> {
        ReadAudience.before(text, found.start()).ifPresent(audiences::add);
        audiences.add(ages.saidBy(typed));
      }
      case Audience audience -> audiences.add(audience);
      case Finding.AudiencePlace(int whose) -> locate(whose, found);
      case Finding.Outside(Set<String> countries) -> {
        if (!leaveOut(countries, found.start(), found.end())) {
          leave(typed, found.start());
        }
      }
      case Finding.NotUsed _ -> leave(typed, found.start());
      case Finding.Understood _ -> {}
    }
    audienceEnd = ofAudience ? found.end() : audienceEnd;
  }

  /** Adds a place to the last audience, if the place belongs to it. */
  private void locate(int whose, Found place) {
    List<Word> noun = text.words(text.at(whose).start(), text.at(place.start()).start());
    int named = text.at(Cue.AUDIENCE.after(text, whose)).start();
    stretch.removeIf(word -> noun.contains(word) && word.end() <= named);
    if (audiences.isEmpty() || audienceEnd <= whose) {
      audiences.add(Audience.of(Ages.ALL).saidBy(text.between(whose, place.end())));
      return;
    }
    Audience known = audiences.removeLast();
    audiences.add(known.saidBy(known.text() + text.typedAfter(audienceEnd, place.end())));
  }

  /** Removes countries from the region just before. Returns whether there was such a region. */
  private boolean leaveOut(Set<String> countries, int place, int end) {
    Optional<Said> rest =
        said.isEmpty() ? Optional.empty() : said.getLast().without(countries, text, place, end);
    rest.ifPresent(less -> said.set(said.size() - 1, less));
    return rest.isPresent();
  }

  private void say(Condition condition, int start, int end) {
    said.add(
        new Said(
            condition, text.between(start, end), text.at(start).start(), text.at(end - 1).end()));
  }

  private void leave(String typed, int place) {
    unused.add(Leftover.phrase(typed, text.at(place).start()));
  }

  /** Adds a handle without its @, or a phrase without its quotes. */
  void takeName(String typed) {
    names.add(
        typed.startsWith("@")
            ? typed.substring(1)
            : typed.substring(1, typed.length() - 1).strip());
  }

  /**
   * Leaves these tokens to the topics.
   *
   * @param named whether they are the name of a niche
   */
  void leaveToTopics(int place, int end, boolean named) {
    topicNamed |= named;
    travelled |= ReadPlaces.isTravelled(text, place);
    platformNamed |= ReadPlatform.isTopic(text, place);
    stretch.addAll(text.words(text.at(place).start(), text.at(end - 1).end()));
  }

  /** Marks a point that no phrase of a topic may span. */
  void breakOff() {
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

  /** Returns the words that are left for topics. No phrase spans two stretches. */
  List<List<Word>> stretches() {
    return stretches;
  }

  /** Whether a niche was named. */
  boolean topicNamed() {
    return topicNamed;
  }

  /** Whether a place was named as a travel destination. */
  boolean travelled() {
    return travelled;
  }

  /** Whether a platform was named as a topic. */
  boolean platformNamed() {
    return platformNamed;
  }

  /** Whether anything other than topics was understood. */
  boolean understood() {
    return understood;
  }
}
