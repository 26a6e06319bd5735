package io.timbre.intake.cell;

import static java.util.stream.Collectors.groupingBy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of countries or of languages, with their codes. They are the names that the Java runtime
 * knows, in the usual languages of lists and in the country's own languages, and a few colloquial
 * names.
 */
public final class KnownNames {
  private static final List<Locale> TONGUES =
      Stream.of("en", "es", "pt", "de", "fr", "it", "nl", "tr", "id").map(Locale::of).toList();
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FLAG =
      Pattern.compile("([\\x{1F1E6}-\\x{1F1FF}])([\\x{1F1E6}-\\x{1F1FF}])");

  private static final Map<String, String> COUNTRIES_PEOPLE_SAY =
      Map.ofEntries(
          Map.entry("US", "USA, U.S., U.S.A., United States of America, America, EEUU, EUA"),
          Map.entry("GB", "UK, U.K., Great Britain, Britain, England, Scotland, Wales"),
          Map.entry("KR", "Korea, Republic of Korea, Korea Republic of"),
          Map.entry("RU", "Russian Federation"),
          Map.entry("CZ", "Czech Republic"),
          Map.entry("CI", "Ivory Coast"),
          Map.entry("AE", "UAE, U.A.E., Emirates"),
          Map.entry("NL", "Holland, The Netherlands"),
          Map.entry("VN", "Viet Nam"),
          Map.entry("TR", "Turkey, Türkiye"),
          Map.entry("MK", "Macedonia"),
          Map.entry("HK", "Hong Kong"),
          Map.entry("IR", "Islamic Republic of Iran"),
          Map.entry("VE", "Bolivarian Republic of Venezuela"));

  private static final Map<String, String> LANGUAGES_PEOPLE_SAY =
      Map.of("zh", "Mandarin", "fa", "Farsi", "es", "Castilian, Castellano", "no", "Norwegian");

  /** Names of countries, with their ISO 3166 alpha-2 codes. */
  public static final KnownNames COUNTRIES = countries();

  /** Names of languages, with their ISO 639-1 codes. */
  public static final KnownNames LANGUAGES = languages();

  private final Map<String, String> codes = new HashMap<>();

  private KnownNames() {}

  /** The code of the country or language that a cell names; empty if the name is unknown. */
  public Optional<String> code(String cell) {
    Matcher flag = FLAG.matcher(cell);
    String named = flag.find() ? letter(flag.group(1)) + letter(flag.group(2)) : cell;
    return Optional.ofNullable(codes.get(key(named)))
        .or(() -> Optional.ofNullable(codes.get(key(cell.substring(cell.lastIndexOf(',') + 1)))));
  }

  private static KnownNames countries() {
    Map<String, List<Locale>> spoken =
        Stream.of(Locale.getAvailableLocales()).collect(groupingBy(Locale::getCountry));
    KnownNames names = new KnownNames();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      Stream.concat(TONGUES.stream(), spoken.getOrDefault(code, List.of()).stream())
          .forEach(tongue -> names.learn(country.getDisplayCountry(tongue), code));
      names.learn(code, code);
      names.learn(country.getISO3Country(), code);
    }
    return names.alsoCalled(COUNTRIES_PEOPLE_SAY);
  }

  private static KnownNames languages() {
    KnownNames names = new KnownNames();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      Stream.concat(TONGUES.stream(), Stream.of(language))
          .forEach(tongue -> names.learn(language.getDisplayLanguage(tongue), code));
      names.learn(code, code);
    }
    return names.alsoCalled(LANGUAGES_PEOPLE_SAY);
  }

  private KnownNames alsoCalled(Map<String, String> aliases) {
    aliases.forEach((code, said) -> Stream.of(said.split(", ")).forEach(it -> learn(it, code)));
    return this;
  }

  private void learn(String name, String code) {
    codes.put(key(name), code);
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return SEPARATORS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  private static String letter(String regionalIndicator) {
    return String.valueOf((char) (regionalIndicator.codePointAt(0) - 0x1F1E6 + 'A'));
  }
}
