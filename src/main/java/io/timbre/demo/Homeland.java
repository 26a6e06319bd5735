package io.timbre.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/**
 * The country and culture of a made-up creator.
 *
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param firstNames first names common there
 * @param lastNames last names common there
 */
record Homeland(String country, String language, List<String> firstNames, List<String> lastNames) {

  private static final String LANGUAGE = ".language";

  /** The shipped countries and cultures, drawn by the weights of the countries. */
  static Weighted<Homeland> shipped() {
    WordList lists = WordList.shipped("cultures.properties");
    SequencedMap<Homeland, Double> homelands = new LinkedHashMap<>();
    for (String key : lists.keys()) {
      if (key.endsWith(LANGUAGE)) {
        String culture = key.substring(0, key.length() - LANGUAGE.length());
        addCountries(culture, lists, homelands);
      }
    }
    return new Weighted<>(homelands);
  }

  private static void addCountries(
      String culture, WordList lists, SequencedMap<Homeland, Double> homelands) {
    String language = lists.of(culture + LANGUAGE).getFirst();
    for (String country : lists.of(culture + ".countries")) {
      String[] weighted = country.split("=");
      homelands.put(
          new Homeland(
              weighted[0], language, lists.of(culture + ".first"), lists.of(culture + ".last")),
          Double.valueOf(weighted[1]));
    }
  }

  /** Draws a first and a last name. */
  String name(RandomGenerator random) {
    return firstNames.get(random.nextInt(firstNames.size()))
        + " "
        + lastNames.get(random.nextInt(lastNames.size()));
  }
}
