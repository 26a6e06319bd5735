package io.timbre.outreach.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subject and text of a message, with or without placeholders.
 *
 * @param subject one line of 1 to {@value #LONGEST_SUBJECT} characters
 * @param body 1 to {@value #LONGEST_BODY} characters
 */
public record Wording(String subject, String body) {

  /** The longest subject, in characters. */
  public static final int LONGEST_SUBJECT = 200;

  /** The longest text, in characters. */
  public static final int LONGEST_BODY = 20_000;

  /** Placeholders, including one that is not closed, so that it is not sent by mistake. */
  private static final Pattern OPEN =
      Pattern.compile("\\{\\{\\s*([^{}\\n]*?)\\s*(}}|(?=[{}\\n]|$))");

  private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /**
   * @throws IllegalArgumentException if subject or body is not as described
   */
  public Wording {
    subject = subject.strip();
    body = tidy(body);
    if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || BREAK.matcher(subject).find()) {
      throw new IllegalArgumentException(
          "A subject must be one line of 1 to " + LONGEST_SUBJECT + " characters");
    }
    if (body.isEmpty() || body.length() > LONGEST_BODY) {
      throw new IllegalArgumentException("A text must have 1 to " + LONGEST_BODY + " characters");
    }
  }

  /**
   * Returns a text as it is stored: without surrounding spaces, with {@code \n} at the end of
   * lines, and without control characters except line breaks and tabs.
   */
  public static String tidy(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    return UNWRITABLE.matcher(lines).replaceAll("").strip();
  }

  /** Returns the texts in double braces that are not placeholders, each once, as written. */
  public static List<String> unknownIn(String text) {
    return open(text)
        .filter(found -> placeholder(found) == null)
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** Returns the placeholders that are still open, each once, as written. */
  public List<String> open() {
    return open(subject + "\n" + body).map(MatchResult::group).distinct().toList();
  }

  /**
   * Returns a text with values in place of placeholders. A placeholder without a value stays. A
   * placeholder within a value stays too, since values are not filled in again.
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
