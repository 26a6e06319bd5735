package io.timbre.reading;

import io.timbre.niche.NamedNiche;
import io.timbre.niche.NicheNode;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Determines which of several adjacent topics is not wanted. In English the last word decides: "no
 * party politics" excludes politics. If the brief has asked for that topic before, the first one is
 * excluded instead.
 *
 * @param place the negating token
 */
record HeadTopic(TypedText text, int place) {

  /** Returns the topic that is meant, where adjacent topics begin at this token. */
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
