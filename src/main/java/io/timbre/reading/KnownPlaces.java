package io.timbre.reading;

import io.timbre.niche.TableLine;
import io.timbre.reading.Place.Kind;
import io.timbre.reading.Place.Taken;
import io.timbre.reading.WordTable.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All words for places. Countries have the names of the Java runtime, in the languages of briefs
 * and in their own. The tables add further words and take precedence.
 */
final class KnownPlaces {
  private static final List<Locale> TONGUES =
      Stream.of("en", "de", "es", "fr", "pt", "it").map(Locale::of).toList();
  private static final Set<String> OWN_TONGUES =
      Set.of(
          "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "el", "tr", "bg",
          "uk", "ja", "ko", "zh");
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  /** Codes that usually mean something else after "in": women in IT, careers in PR. */
  private static final Set<String> DOUBTFUL = Set.of("IT", "AI", "PR", "TV", "PM", "ID", "MY");

  /** Codes that are understood in a list of at least two. */
  private static final Set<String> LISTED =
      Set.of(
          "UK", "GB", "US", "DE", "AT", "CH", "FR", "ES", "NL", "BE", "LU", "IE", "PT", "SE", "DK",
          "FI", "PL", "CZ", "GR", "HU", "RO", "AU", "NZ", "CA", "BR", "MX", "JP", "KR", "SG", "ZA",
          "AE");

  private static final WordTable<Place> NAMES = names();
  private static final WordTable<Place> PEOPLE = people();

  private KnownPlaces() {}

  private static WordTable<Place> names() {
    WordTable<Place> table = new WordTable<>();
    WordTable.lines("regions", "names", "countries", "taken").forEach(line -> add(table, line));
    addCountries(table);
    WordTable.lines("places", "names", "countries", "taken").forEach(line -> add(table, line));
    return table;
  }

  private static void add(WordTable<Place> table, TableLine line) {
    List<String> countries = Arrays.asList(line.cell(1).split(","));
    Taken taken = Taken.of(line.cell(2));
    for (String name : WordTable.phrases(line.cell(0))) {
      boolean code = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
      table.putIfNew(name, new Place(countries, code ? Kind.CODE : Kind.NAME, taken));
    }
  }

  private static void addCountries(WordTable<Place> table) {
    Map<String, List<Locale>> own =
        Stream.of(Locale.getAvailableLocales())
            .filter(locale -> OWN_TONGUES.contains(locale.getLanguage()))
            .collect(Collectors.groupingBy(Locale::getCountry));
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      Stream.concat(TONGUES.stream(), own.getOrDefault(code, List.of()).stream())
          .map(country::getDisplayCountry)
          .filter(name -> name.length() > 2)
          .forEach(name -> table.putIfNew(name, new Place(List.of(code), Kind.NAME, Taken.ALWAYS)));
    }
  }

  private static WordTable<Place> people() {
    WordTable<Place> table = new WordTable<>();
    for (TableLine line : WordTable.lines("nationalities", "words", "countries", "taken", "kind")) {
      Kind kind = line.cell(3).equals("noun") ? Kind.PEOPLE : Kind.NATIONALITY;
      Place place = new Place(Arrays.asList(line.cell(1).split(",")), kind, Taken.of(line.cell(2)));
      WordTable.phrases(line.cell(0)).forEach(word -> table.put(word, place));
    }
    return table;
  }

  /** Returns the longest name of a place that begins at this token. */
  static Optional<Found<Place>> named(TypedText text, int place) {
    return NAMES.at(text, place);
  }

  /** Returns the longest name of a people that begins at this token. */
  static Optional<Found<Place>> people(TypedText text, int place) {
    return PEOPLE.at(text, place);
  }

  /**
   * Returns the first token of the longest name of a place that ends before this one; this token if
   * there is none.
   */
  static int startBefore(TypedText text, int place) {
    return NAMES.startBefore(text, place);
  }

  /** Whether the name of a people ends just before this token. */
  static boolean isPeopleBefore(TypedText text, int place) {
    return PEOPLE.startBefore(text, place) < place;
  }

  /**
   * Returns the country whose code this token is.
   *
   * @param led whether a word such as "in" leads to it
   * @param listed whether another country is beside it
   */
  static Optional<Found<Place>> code(TypedText text, int place, boolean led, boolean listed) {
    String typed = text.at(place).typed();
    boolean from = text.at(place - 1).plain().equals("from") || Cue.BASED.isBefore(text, place - 1);
    boolean known = led && (from || !DOUBTFUL.contains(typed)) || listed && LISTED.contains(typed);
    return known && ISO.contains(typed)
        ? Optional.of(new Found<>(new Place(List.of(typed), Kind.CODE, Taken.CAPS), place + 1))
        : Optional.empty();
  }

  /** Whether this token is a code that is understood beside another. */
  static boolean canBeListed(TypedText text, int place) {
    return LISTED.contains(text.at(place).typed());
  }
}
