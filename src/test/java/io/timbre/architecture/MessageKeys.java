package io.timbre.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds keys of messages that nobody wrote. A key that is put together from a beginning and
 * something else counts as written when any key begins so.
 */
record MessageKeys(Set<String> written) {

  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-zA-Z][\\w.-]*)");

  private static final Pattern BEGUN_IN_TEMPLATE =
      Pattern.compile("#\\{\\s*\\$\\{\\s*'([a-z][\\w.-]*\\.)'\\s*\\+");

  /** Braces are how a constraint names the message for its violation. */
  private static final Pattern IN_JAVA =
      Pattern.compile("\"\\{?([a-z][a-z-]*\\.(?:[\\w-]+\\.)*[\\w-]*)}?\"");

  List<String> missingInTemplate(String template) {
    return Stream.concat(found(IN_TEMPLATE, template), found(BEGUN_IN_TEMPLATE, template))
        .map(MessageKeys::withoutPreprocessing)
        .filter(key -> !isWritten(key))
        .toList();
  }

  /** A text counts as a key when its first word is the first word of any key. */
  List<String> missingInJava(String source) {
    Set<String> firstWords =
        written.stream().map(MessageKeys::firstWord).collect(Collectors.toSet());
    return found(IN_JAVA, source)
        .filter(key -> firstWords.contains(firstWord(key)))
        .filter(key -> !isWritten(key))
        .toList();
  }

  private boolean isWritten(String key) {
    return key.endsWith(".")
        ? written.stream().anyMatch(whole -> whole.startsWith(key))
        : written.contains(key);
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  /** {@code #{tier.__${tier}__}} begins with {@code tier.} */
  private static String withoutPreprocessing(String key) {
    return key.replaceFirst("__$", "");
  }

  private static String firstWord(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
