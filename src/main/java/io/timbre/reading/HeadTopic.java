package io.timbre.reading;

import io.timbre.niche.NamedNiche;
import io.timbre.niche.NicheNode;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which topic is not wanted where several stand side by side: "no party politics" refuses politics,
 * as in English the last word says. Where a brief asks for that, the first one is refused.
 *
 * @param place the token that negates
 */
record HeadTopic(TypedText text, int place) {

  /** The topic that is meant where topics stand side by side from this token on. */
  int of(int first) {
    int head = first;
    while (isModifier(head)) {
      head = text.topicEnd(head);
    }
    return isAskedBefore(head) ? first : head;
  }

  private boolean isModifier(int topic) {
    int end = text.topicEnd(topic);
    boolean describes = text.at(topic).hyphened() || Cue.COMPOUND.isAt(text, topic);
    return !describes
        && text.at(end).is(Token.Kind.WORD)
        && text.topicEnd(end) > end
        && !Cue.AND.isAt(text, end)
        && !Cue.NOT_TAIL.isAt(text, end)
        && text.isEverydayWord(topic)
        && text.isEverydayWord(end);
  }

  private boolean isAskedBefore(int topic) {
    Optional<NicheNode> niche = text.topicAt(topic).map(NamedNiche::niche);
    return IntStream.range(0, place)
        .mapToObj(text::topicAt)
        .flatMap(Optional::stream)
        .anyMatch(named -> niche.filter(named.niche()::isWithin).isPresent());
  }
}
