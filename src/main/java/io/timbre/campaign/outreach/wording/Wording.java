package io.timbre.campaign.outreach.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subject and a text, with or without placeholders.
 *
 * @param subject 1 to {@value #LONGEST_SUBJECT} characters in one line
 * @param body 1 to {@value #LONGEST_BODY} characters
 */
public record Wording(String subject, String body) {

  /** The longest subject, in characters. */
  public static final int LONGEST_SUBJECT = 200;

  /** The longest text, in characters. */
  public static final int LONGEST_BODY = 20_000;

  /** Also what was begun and not ended, which nobody would want to send. */
  private static final Pattern OPEN =
      Pattern.compile("\\{\\{\\s*([^{}\\n]*?)\\s*(}}|(?=[{}\\n]|$))");

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /**
   * @throws IllegalArgumentException for a value outside of its bounds
   */
  public Wording {
    subject = subject.strip();
    body = tidy(body);
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || BREAK.matcher(subject).find()) {
      throw new IllegalArgumentException(
          "A subject is one line of 1 to " + LONGEST_SUBJECT + " characters");
    }
    if (body.isEmpty() || body.length() > LONGEST_BODY) {
      throw new IllegalArgumentException("A text has 1 to " + LONGEST_BODY + " characters");
    }
  }

  /** A text as it is kept: lines end in one way, and nothing in it is invisible. */
  public static String tidy(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return UNWRITABLE.matcher(lines).replaceAll("").strip();
  }

  /** What stands between braces and is no placeholder, each once, as it is written. */
  public static List<String> unknownIn(String text) {
    return open(text)
        .filter(found -> placeholder(found) == null)
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The placeholders that are still open, each once, as they are written. */
  public List<String> open() {
    return open(subject + "\n" + body).map(MatchResult::group).distinct().toList();
  }

  /**
   * A text with values in place of placeholders. One without a value stays, and so does what a
   * value itself holds: nothing is filled in twice.
   */
  public static String fill(String text, Map<Placeholder, String> values) {
    return OPEN.matcher(text)
        .replaceAll(found -> {
          Placeholder placeholder = placeholder(found);
          String value = placeholder == null ? null : values.get(placeholder);
          return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
  }

  private static Stream<MatchResult> open(String text) {
    return OPEN.matcher(text).results();
  }

  private static @Nullable Placeholder placeholder(MatchResult found) {
    return found.group(2).isEmpty() ? null : Placeholder.named(found.group(1)).orElse(null);
  }
}
