package io.timbre.campaign.approval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each reviewer's last word on each creator: it counts, whatever they said before. */
public final class LastWords {

  private record Who(long channel, String reviewer) {}

  private LastWords() {}

  /**
   * The answers that count, the newest last.
   *
   * @param answers in the order they came
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
