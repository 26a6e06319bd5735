package io.timbre.reading;

import java.util.List;

/**
 * A country, a city, a region or a nationality.
 *
 * @param countries ISO 3166 alpha-2 codes: one, or those of a region
 * @param kind the kind of word that names it
 * @param taken when the word is read as a place instead of its other meaning
 */
record Place(List<String> countries, Kind kind, Taken taken) {

  /** The kind of word that names a place. */
  enum Kind {
    NAME,
    /** A short form in capitals, such as UK. */
    CODE,
    /** An adjective, of people or of things. */
    NATIONALITY,
    /** The people of a place. */
    PEOPLE
  }

  /** When a word is read as a place. */
  enum Taken {
    ALWAYS,
    /** With a capital letter, or after "in" and the like. */
    CAPITAL,
    /**
     * After "in" and the like, or with a capital letter if it is alone or an unambiguous country is
     * listed next.
     */
    IN,
    /** Like {@link #IN}, but always with a capital letter. */
    IN_CAPITAL,
    /** In capitals, with dots, after "in the", or before "based". */
    CAPS,
    NEVER;

    /** Returns the value for a cell of the tables. */
    static Taken of(String cell) {
      return switch (cell) {
        case "" -> ALWAYS;
        case "capital" -> CAPITAL;
        case "in" -> IN;
        case "IN" -> IN_CAPITAL;
        case "CAPS" -> CAPS;
        case "never" -> NEVER;
        default -> throw new IllegalArgumentException("Unknown value '" + cell + "'");
      };
    }
  }

  Place {
    countries = List.copyOf(countries);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  /** Whether it names people, or is an adjective that may describe people. */
  boolean isPeople() {
    return kind == Kind.PEOPLE || isNationality();
  }

  /** Whether it can describe both people and things. */
  boolean isNationality() {
    return kind == Kind.NATIONALITY;
  }
}
