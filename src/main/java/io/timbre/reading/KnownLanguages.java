package io.timbre.reading;

import io.timbre.niche.TableLine;
import io.timbre.reading.WordTable.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every word for a language: the names that the Java runtime has for it, in the languages of briefs
 * and in its own, and those of {@code languages.tsv}.
 */
final class KnownLanguages {
  private static final List<Locale> TONGUES =
      Stream.of("en", "de", "es", "fr", "pt", "it").map(Locale::of).toList();

  /**
   * The languages that are looked up by their own names as well; the rest cost a second to load.
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

  /** The language whose name begins with this token. */
  static Optional<Found<String>> named(TypedText text, int place) {
    return NAMES.at(text, place);
  }

  /** The language of the people this token stands for, such as "hispanohablantes". */
  static Optional<Found<String>> speakers(TypedText text, int place) {
    return SPEAKERS.at(text, place);
  }
}
