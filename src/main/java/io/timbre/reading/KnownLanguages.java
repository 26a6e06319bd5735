package io.timbre.reading;

import io.timbre.niche.TableLine;
import io.timbre.reading.WordTable.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All words for languages: their names in the Java runtime, in the languages of briefs and in their
 * own language, and those in {@code languages.tsv}.
 */
final class KnownLanguages {
  private static final List<Locale> TONGUES =
      Stream.of("en", "de", "es", "fr", "pt", "it").map(Locale::of).toList();

  /**
   * The languages that are also looked up by their own names. Loading all of them would take a
   * second.
   */
  private static final Set<String> BY_OWN_NAME =
      Set.of(
          "nl", "sv", "da", "nb", "no", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "el", "tr",
          "bg", "uk", "ru", "ja", "ko", "zh", "ar", "ca");

  private static final WordTable<String> NAMES = new WordTable<>();
  private static final WordTable<String> SPEAKERS = new WordTable<>();

  static {
    for (TableLine line : WordTable.lines("languages", "words", "language", "taken")) {
      WordTable<String> table = line.cell(2).equals("alone") ? SPEAKERS : NAMES;
      WordTable.phrases(line.cell(0)).forEach(word -> table.put(word, line.cell(1)));
    }
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      Stream.concat(
              TONGUES.stream(), BY_OWN_NAME.contains(code) ? Stream.of(language) : Stream.empty())
          .map(language::getDisplayLanguage)
          .filter(name -> name.length() > 3)
          .forEach(name -> NAMES.putIfNew(name, code));
    }
  }

  private KnownLanguages() {}

  /** Returns the language whose name begins at this token. */
  static Optional<Found<String>> named(TypedText text, int place) {
    return NAMES.at(text, place);
  }

  /** Returns the language of the people that this token names, such as "hispanohablantes". */
  static Optional<Found<String>> speakers(TypedText text, int place) {
    return SPEAKERS.at(text, place);
  }
}
