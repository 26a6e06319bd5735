package io.timbre.reading;

import java.util.List;

/**
 * A country, a city, a region or a nationality.
 *
 * @param countries ISO 3166 alpha-2: one, or those of a region
 * @param kind what names it
 * @param taken when the word is taken for the place, rather than for what else it could say
 */
record Place(List<String> countries, Kind kind, Taken taken) {

  /** What kind of word names a place. */
  enum Kind {
    NAME,
    /** A short form in capitals, such as UK. */
    CODE,
    /** An adjective, of people or of things. */
    NATIONALITY,
    /** Its people. */
    PEOPLE
  }

  /** When a word is taken for a place. */
  enum Taken {
    ALWAYS,
    /** With a capital letter, or after "in" and the like. */
    CAPITAL,
    /** After "in" and the like, or standing alone with a capital letter. */
    IN,
    /** The same, and always with a capital letter. */
    IN_CAPITAL,
    /** In capitals, with dots, after "in the", or before "based". */
    CAPS,
    NEVER;

    /** As the tables write it. */
    static Taken of(String cell) {
      return switch (cell) {
        case "" -> ALWAYS;
        case "capital" -> CAPITAL;
        case "in" -> IN;
        case "IN" -> IN_CAPITAL;
        case "CAPS" -> CAPS;
        case "never" -> NEVER;
        default -> throw new IllegalArgumentException("No word is taken '" + cell + "'");
      };
    }
  }

  Place {
    countries = List.copyOf(countries);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /** Whether it is said of people, or is an adjective that may be. */
  boolean isPeople() {
    return kind == Kind.PEOPLE || isNationality();
  }

  /** Whether it can describe people and things. */
  boolean isNationality() {
    return kind == Kind.NATIONALITY;
  }
}
