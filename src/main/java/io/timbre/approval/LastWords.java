package io.timbre.approval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Selects the answers that count: the last one of each reviewer about each creator. */
public final class LastWords {

  private record Who(long channel, String reviewer) {}

  private LastWords() {}

  /**
   * Returns the answers that count, the newest last.
   *
   * @param answers in the order in which they were given
   */
  public static List<Answer> of(Collection<Answer> answers) {
    Map<Who, Answer> last = new LinkedHashMap<>();
    for (Answer answer : answers) {
      Who who = new Who(answer.channel().value(), answer.reviewer());
      last.remove(who);
      last.put(who, answer);
    }
    return List.copyOf(last.values());
  }
}
