package io.timbre.niche;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text split at the points that no phrase may span: "food, travel" is not Food travel.
 *
 * @param all the words between two breaks, for each stretch that has words
 * @param handles the names after an @, as typed; they refer to a person and not to a topic
 */
record Stretches(List<List<Word>> all, List<Word> handles) {
  private static final Pattern BREAK = Pattern.compile("[,;:|/()#\\n•]|[.!?](?=\\s|$)");

  private static final Pattern HANDLE =
      Pattern.compile("(?<!\\S)@([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_])");

  static Stretches of(String text) {
    String withoutHandles =
        HANDLE.matcher(text).replaceAll(handle -> ",".repeat(handle.group().length()));
    return new Stretches(
        parted(withoutHandles), HANDLE.matcher(text).results().map(Stretches::handle).toList());
  }

  private static Word handle(MatchResult written) {
    String name = written.group(1).toLowerCase(Locale.ROOT);
    return new Word(name, name, written.start(1), written.end(1));
  }

  private static List<List<Word>> parted(String text) {
    int[] breaks = BREAK.matcher(text).results().mapToInt(MatchResult::start).toArray();
    List<List<Word>> stretches = new ArrayList<>();
    int next = 0;
    boolean fresh = true;
    for (Word word : Word.allIn(text)) {
      while (next < breaks.length && breaks[next] < word.start()) {
        next++;
        fresh = true;
      }
      if (fresh) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(word);
      fresh = false;
    }
    return stretches;
  }
}
