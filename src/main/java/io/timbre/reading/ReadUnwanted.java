package io.timbre.reading;

import io.timbre.niche.NamedNiche;
import io.timbre.niche.NicheNode;
import io.timbre.niche.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the topics that are not wanted, from the negating word up to the next break. */
final class ReadUnwanted {
  private final TypedText text;
  private final int place;
  private final int first;
  private final List<Unwanted> excluded = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();
  private int next;
  private int unknownFrom;

  /**
   * Begins at a negation.
   *
   * @param place the negating token
   * @param first the token after it
   */
  ReadUnwanted(TypedText text, int place, int first) {
    this.text = text;
    this.place = place;
    this.first = first;
    this.next = new NotWanted(text, place).people(first);
    this.unknownFrom = next;
  }

  Negation read() {
    boolean more = true;
    while (more && !text.at(next).parts()) {
      if (text.topicEnd(next) > next) {
        more = topic();
      } else if (ends()) {
        more = false;
      } else {
        word();
      }
    }
    unknownUpTo(next);
    return new Negation(excluded, List.of(), Set.of(), unused, next);
  }

  /** Takes the topic here. Returns whether another one is listed next. */
  private boolean topic() {
    int head = new HeadTopic(text, place).of(next);
    int namedEnd = text.topicEnd(head);
    NamedNiche named = text.topicAt(head).orElseThrow();
    if (Cue.NO_NICHE.isAt(text, next)) {
      unused.add(withNot(text.between(next, namedEnd)));
    } else {
      exclude(named.niche(), text.between(next, namedEnd));
    }
    int end = Cue.NOT_TAIL.after(text, namedEnd);
    int and = text.at(end).parts() ? end : Cue.AND.after(text, end);
    int listed = and > end ? afterObject(and) : end;
    boolean lastWord = text.at(listed).is(Token.Kind.WORD) && text.at(listed + 1).parts();
    boolean more =
        listed > end && (text.topicEnd(listed) > listed || lastWord) && !Cue.NOT.isAt(text, and);
    next = more ? listed : end;
    unknownFrom = next;
    return more;
  }

  private void exclude(NicheNode niche, String typed) {
    excluded.add(new Unwanted(new Exclusion(niche, typed), withNot(typed)));
  }

  private String withNot(String typed) {
    return text.between(place, first) + " " + typed;
  }

  private int afterObject(int from) {
    int object = Cue.NOT_OBJECT.after(text, from);
    return object == from ? from : afterObject(object);
  }

  private boolean ends() {
    boolean object = next == first && Cue.NOT_OBJECT.isAt(text, next);
    boolean condition =
        next > first
            && (new ReadFigures().at(text, next).isPresent()
                || new ReadPlaces().at(text, next).isPresent()
                || new ReadPlatform().at(text, next).isPresent()
                || new ReadSize().at(text, next).isPresent());
    return !object && (condition || Cue.NOT_END.isAt(text, next) || Cue.NOT.isAt(text, next));
  }

  private void word() {
    boolean glue =
        Cue.NOT_OBJECT.isAt(text, next)
            || Cue.FILLER.isAt(text, next)
            || Cue.FILLER_ABROAD.isAt(text, next);
    if (glue) {
      unknownUpTo(next);
      next++;
      unknownFrom = next;
    } else {
      next++;
    }
  }

  /**
   * Takes the unknown words up to here: as an excluded niche if they are a misspelt topic,
   * otherwise as unused words.
   */
  private void unknownUpTo(int end) {
    if (unknownFrom >= end) {
      return;
    }
    Optional<Topic> misspelt = text.misspelt(unknownFrom, end);
    String typed = text.between(unknownFrom, end);
    if (misspelt.isPresent()) {
      exclude(misspelt.get().niche(), typed);
    } else {
      unused.add(withNot(typed));
    }
    unknownFrom = end;
  }
}
