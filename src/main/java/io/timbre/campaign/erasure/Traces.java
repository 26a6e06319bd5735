package io.timbre.campaign.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a creator is recognised by in texts: names, handles, addresses. Each is looked for as whole
 * words, in whatever case.
 *
 * <p>A name or a handle that is one short word of letters alone is an everyday word as well, so it
 * counts only where it is written as a handle, behind @ or in an address.
 */
final class Traces {

  /** What stands in their place; never longer than what stood there, so that it fits. */
  private static final String ERASED = "[erased]";

  private static final String ERASED_SHORT = "…";

  /** The longest word that may be an everyday one. */
  private static final int EVERYDAY = 5;

  private static final Pattern EVERYDAY_WORD = Pattern.compile("\\p{L}{1," + EVERYDAY + "}");

  private static final String NOT_WITHIN = "(?<![\\p{L}\\p{N}_])";

  /** Behind a dot another handle may go on, but not where it begins the name of a file's kind. */
  private static final String NOT_GOING_ON =
      "(?![\\p{L}\\p{N}_]|\\.(?!(?:csv|tsv|txt|xlsx)\\b)[\\p{L}\\p{N}_])";

  private final Set<Long> channels;
  private final List<String> words;
  private final Pattern pattern;

  /**
   * @param channels ids of the creator's channels
   * @param names of the creator
   * @param handles without @
   * @param addresses of email
   */
  Traces(Set<Long> channels, Set<String> names, Set<String> handles, Set<String> addresses) {
    this.channels = Set.copyOf(channels);
    List<String> all =
        Stream.of(addresses, names, handles).flatMap(Set::stream).distinct().toList();
    this.words = all.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    this.pattern =
        Pattern.compile(
            Stream.concat(
                    all.stream().filter(word -> !isEveryday(word)).map(Traces::whole),
                    handles.stream().map(handle -> "(?<=[@/])" + whole(handle)))
                .collect(joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isEveryday(String word) {
    return EVERYDAY_WORD.matcher(word).matches();
  }

  private static String whole(String word) {
    return NOT_WITHIN + Pattern.quote(word) + NOT_GOING_ON;
  }

  /** Lower-case texts, one of which at least is part of every text that names the creator. */
  List<String> words() {
    return words;
  }

  /** The same of a document, where the number of a channel stands for it as well. */
  List<String> inDocuments() {
    return Stream.concat(
            words.stream(),
            channels.stream().flatMap(id -> Stream.of("\"channel\":" + id, "\"channel\": " + id)))
        .toList();
  }

  /** Ids of the creator's channels. */
  Set<Long> channels() {
    return channels;
  }

  /** The text without the creator; the same text where it names someone else. */
  String takenOutOf(String text) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(instead(found.group())));
  }

  private static String instead(String found) {
    return found.length() < ERASED.length() ? ERASED_SHORT : ERASED;
  }
}
