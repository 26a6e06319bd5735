package io.timbre.erasure;

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
 * The names, handles and addresses by which texts are searched for a creator. They are found as
 * whole words, ignoring case.
 *
 * <p>A name or a handle that is a number, a word of up to five letters or an everyday word is
 * ambiguous. It counts only as a handle behind {@code @} or in a web address, or, unless it is a
 * number, as the whole text of a field that holds a name.
 */
final class Traces {

  /**
   * Replaces a name. Shorter names are replaced by {@link #ERASED_SHORT}, so that a text never gets
   * longer.
   */
  private static final String ERASED = "[erased]";

  private static final String ERASED_SHORT = "…";

  /** Letters too few to tell a name from a word of some language. */
  private static final Pattern SHORT_WORD = Pattern.compile("\\p{L}{1,5}");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{M}\\p{N}_])";

  /** A handle may continue after a dot, except where the dot begins the extension of a file. */
  private static final String NOT_GOING_ON =
      "(?![\\p{L}\\p{M}\\p{N}_]|\\.(?!(?:csv|tsv|txt|xlsx)\\b)[\\p{L}\\p{N}_])";

  private static final JsonMapper JSON = new JsonMapper();

  private final Set<Long> channels;
  private final Set<Long> leaving;
  private final List<String> signs;
  private final Predicate<String> word;
  private final Pattern pattern;

  /**
   * @param channels the ids of the creator's channels
   * @param leaving the ids of those that leave the catalogue
   * @param names the creator's names
   * @param handles the creator's handles, without {@code @}
   * @param addresses the creator's email addresses
   * @param word whether a text in lower case is an everyday word
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

  /**
   * Names, handles and addresses, at least one of which occurs in every text that names the
   * creator, ignoring case.
   */
  List<String> signs() {
    return signs;
  }

  /** The same for a JSON document, in which a channel's id also identifies the creator. */
  List<String> signsInDocuments() {
    return Stream.concat(
            signs.stream().map(Traces::inDocument), channels.stream().map(String::valueOf))
        .toList();
  }

  private static String inDocument(String sign) {
    String quoted = JSON.writeValueAsString(sign);
    return quoted.substring(1, quoted.length() - 1);
  }

  /** The ids of the creator's channels. */
  Set<Long> channels() {
    return channels;
  }

  /** The ids of the channels that leave the catalogue. */
  Set<Long> leaving() {
    return leaving;
  }

  /** Returns the text without the creator, or the same text if it does not name them. */
  String takenOutOf(String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(instead(found.group())));
  }

  /**
   * The same for a text that may be only a name. An ambiguous name counts here if it is the whole
   * text.
   */
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
