package io.timbre.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of {@code docs/words.md} that a machine can hold a text against. */
final class MessageTexts {

  /** What no page says: words of another age, riddles, and what scolds or flatters. */
  private static final Pattern BANNED =
      Pattern.compile(
          "\\b(nobody|no one|somebody|whoever|whom|in other hands|taken off|takes? off"
              + "|robust deviations?|belong together|keep the note|hand(ed)? in|take(n)? in"
              + "|please|sorry|oops|successfully|simply|invalid|e-mail|log ?in|no such)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CAPITAL =
      Pattern.compile("(?<![.?:·→({“]\\s?|^)(?<=[\\s(])\\p{Lu}[\\p{L}-]*");

  /** What keeps its capitals wherever it stands. */
  private static final Set<String> NAMES =
      Set.of(
          ("Timbre Instagram TikTok YouTube Excel Alt CSV XLSX PDF PNG JPEG HTML JSON ZIP RGB MB GB"
                  + " STARTTLS TLS TIMBRE K M EUR GBP USD I XML ISO European Central Bank")
              .split(" "));

  private MessageTexts() {}

  /** What is wrong with a text; empty if nothing is. */
  static List<String> faults(String text) {
    return Stream.of(
            found(BANNED.matcher(text).find(), "a banned word"),
            found(text.contains("  ") || !text.equals(text.strip()), "a space too many"),
            found(text.contains("!"), "an exclamation mark"),
            found(text.contains("..."), "three dots"),
            found(text.matches(".*…[^”]+"), "… within a text"),
            found(text.matches(".*['\"].*"), "a straight quote"),
            found(text.matches(".*\\s%.*"), "a space before %"),
            found(capital(text), "a capital within a sentence"))
        .filter(fault -> !fault.isEmpty())
        .toList();
  }

  private static String found(boolean fault, String name) {
    return fault ? name : "";
  }

  private static boolean capital(String text) {
    return CAPITAL
        .matcher(text)
        .results()
        .anyMatch(word -> !NAMES.contains(word.group().replaceAll("-.*", "")));
  }
}
