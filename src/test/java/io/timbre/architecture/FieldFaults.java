package io.timbre.architecture;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in a template fields that cut what is pasted into them, and fields that have no place for
 * what the application says against them.
 */
final class FieldFaults {

  private static final Pattern FIELD =
      Pattern.compile("<(?:input|select|textarea)\\b(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>");

  /** What offers a choice, or is not for typing. */
  private static final Pattern UNTYPED =
      Pattern.compile("^<select|type=\"(?:hidden|checkbox|radio|range)\"|\\breadonly\\b|th:type");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\sname=\"(?<plain>[^\"]+)\"|th:name=\"\\$\\{(?<made>\\w+)}\""
              + "|th:field=\"\\*\\{(?<bound>\\w+)}\")");

  private static final Pattern PLACE = Pattern.compile("parts/field :: wrong\\(([^)]+)\\)");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:rejectValue|TypedField|field|RejectField\\.of)\\(\\s*\"(\\w+)\"\\s*,"
              + "|ReadAddress\\.\\w+\\(\\s*\\w+,\\s*\"(\\w+)\"");
  private static final Pattern PART = Pattern.compile(":: field\\('(\\w+)'");

  private FieldFaults() {}

  /** The fields that cut, and those without a place, as they are written. */
  static List<String> in(String template) {
    Set<String> places =
        PLACE.matcher(template).results().map(of -> of.group(1)).collect(Collectors.toSet());
    return FIELD
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .filter(field -> field.contains("maxlength") || !hasPlace(field, places))
        .toList();
  }

  private static boolean hasPlace(String field, Set<String> places) {
    if (!field.contains("field:wrong")) {
      return UNTYPED.matcher(field).find();
    }
    Matcher name = NAME.matcher(field);
    return name.find() && places.contains(place(name));
  }

  private static String place(Matcher name) {
    if (name.group("made") != null) {
      return "${" + name.group("made") + "}";
    }
    String plain = name.group("plain");
    return "'" + (plain == null ? name.group("bound") : plain) + "'";
  }

  /** The fields that a source speaks of when it refuses a form. */
  static Set<String> namedIn(String source) {
    return SAID.matcher(source)
        .results()
        .map(said -> said.group(1) == null ? said.group(2) : said.group(1))
        .collect(Collectors.toSet());
  }

  /** The fields that a template has a place for, by their names. */
  static Set<String> placesIn(String template) {
    return Stream.concat(
            PLACE
                .matcher(template)
                .results()
                .map(of -> of.group(1).replace("'", "").replaceAll("[${}]", "")),
            PART.matcher(template).results().map(of -> of.group(1)))
        .collect(Collectors.toSet());
  }
}
