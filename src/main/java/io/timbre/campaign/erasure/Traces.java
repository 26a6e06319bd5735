package io.timbre.campaign.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a creator is recognised by in texts: names, handles, addresses. Each is looked for as whole
 * words, in whatever case.
 *
 * <p>A name or a handle that is a number or one everyday word counts only where it is written as a
 * handle, behind @ or in an address, and where it is all that a text says of whom it is about.
 */
final class Traces {

  /** What stands in their place; never longer than what stood there, so that it fits. */
  private static final String ERASED = "[erased]";

  private static final String ERASED_SHORT = "…";

  /** Too short to tell apart from a word, in whatever language. */
  private static final Pattern SHORT_WORD = Pattern.compile("\\p{L}{1,5}");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{M}\\p{N}_])";

  /** Behind a dot another handle may go on, but not where it begins the name of a file's kind. */
  private static final String NOT_GOING_ON =
      "(?![\\p{L}\\p{M}\\p{N}_]|\\.(?!(?:csv|tsv|txt|xlsx)\\b)[\\p{L}\\p{N}_])";

  private static final JsonMapper JSON = new JsonMapper();

  private final Set<Long> channels;
  private final Set<Long> leaving;
  private final List<String> signs;
  private final Predicate<String> word;
  private final Pattern pattern;

  /**
   * @param channels ids of the creator's channels
   * @param leaving those of them that leave the catalogue
   * @param names of the creator
   * @param handles without @
   * @param addresses of email
   * @param word whether there is such a word, in lower case
   */
  Traces(
      Set<Long> channels,
      Set<Long> leaving,
      Set<String> names,
      Set<String> handles,
      Set<String> addresses,
      Predicate<String> word) {
    this.channels = Set.copyOf(channels);
    this.leaving = Set.copyOf(leaving);
    this.word = word;
    this.signs = Stream.of(addresses, names, handles).flatMap(Set::stream).distinct().toList();
    this.pattern =
        Pattern.compile(
            Stream.concat(
                    signs.stream().filter(sign -> !isEveryday(sign)).map(Traces::whole),
                    handles.stream().map(handle -> "(?<=[@/])" + whole(handle)))
                .collect(joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private boolean isEveryday(String sign) {
    return SHORT_WORD.matcher(sign).matches()
        || NUMBER.matcher(sign).matches()
        || word.test(sign.toLowerCase(Locale.ROOT));
  }

  private static String whole(String sign) {
    return NOT_WITHIN + Pattern.quote(sign) + NOT_GOING_ON;
  }

  /** Texts, one of which at least is part of every text that names the creator, in some case. */
  List<String> signs() {
    return signs;
  }

  /** The same of a document, where the number of a channel stands for it as well. */
  List<String> signsInDocuments() {
    return Stream.concat(
            signs.stream().map(Traces::inDocument), channels.stream().map(String::valueOf))
        .toList();
  }

  private static String inDocument(String sign) {
    String quoted = JSON.writeValueAsString(sign);
    return quoted.substring(1, quoted.length() - 1);
  }

  /** Ids of the creator's channels. */
  Set<Long> channels() {
    return channels;
  }

  /** Those of them that leave the catalogue. */
  Set<Long> leaving() {
    return leaving;
  }

  /** The text without the creator; the same text where it names someone else. */
  String takenOutOf(String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(instead(found.group())));
  }

  /** The same of a text that may be a name and nothing else, where everyday words count too. */
  String takenOutOfName(String text) {
    String all = text.strip();
    return !NUMBER.matcher(all).matches() && signs.stream().anyMatch(all::equalsIgnoreCase)
        ? instead(all)
        : takenOutOf(text);
  }

  private static String instead(String found) {
    return found.length() < ERASED.length() ? ERASED_SHORT : ERASED;
  }
}
