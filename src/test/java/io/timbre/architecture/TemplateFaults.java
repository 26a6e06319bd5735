package io.timbre.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a template what the content security policy forbids, and text that nobody can translate.
 */
final class TemplateFaults {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  /** A tag ends at the first bracket that stands in no attribute's value. */
  private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z](?:[^\"'>]|\"[^\"]*\"|'[^']*')*>");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          """
          (?x)
            <style\\b
          | \\s(?:th:)?style\\s*=
          | \\s(?:th:)?on[a-z]+\\s*=
          | \\shx-on[:-]
          | javascript:
          | <script(?![^>]*\\ssrc\\s*=)(?![^>]*\\sth:src\\s*=)[^>]*>
          | \\s(?:th:)?(?:src|href|action)\\s*=\\s*"(?:@\\{)?(?:https?:)?//
          """);

  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^\\n]*");

  private TemplateFaults() {}

  /** The places that are wrong, as they are written. */
  static List<String> in(String template) {
    String page = COMMENT.matcher(template).replaceAll(" ");
    String text = TAG.matcher(page).replaceAll(" ").replaceAll("\\[\\[.*?]]|&[a-z]+;", " ");
    return Stream.concat(
            FORBIDDEN.matcher(page).results().map(MatchResult::group),
            WORDS.matcher(text).results().map(MatchResult::group))
        .map(String::strip)
        .toList();
  }
}
