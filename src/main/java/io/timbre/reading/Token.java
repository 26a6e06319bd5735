package io.timbre.reading;

/**
 * The smallest meaningful part of a text.
 *
 * @param typed the token as typed
 * @param plain the token for comparison; see {@link Plain}
 * @param start index of its first character in the text, from 0
 * @param end index of the first character after it
 * @param hyphened whether a hyphen joins it to the token before
 */
record Token(Kind kind, String typed, String plain, int start, int end, boolean hyphened) {

  /** The kinds of tokens. */
  enum Kind {
    WORD,
    /** A figure such as 1,500 or 20k. */
    NUMBER,
    /** A sign beside a figure, between words or for a currency. */
    SIGN,
    /** A separator between statements. */
    BREAK,
    /** A handle or a quoted phrase. */
    NAME
  }

  static Token outside(int at) {
    return new Token(Kind.BREAK, "", "", at, at, false);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether no name of a niche may span it. */
  boolean parts() {
    return kind == Kind.BREAK || kind == Kind.NAME || plain.equals("/");
  }

  boolean capital() {
    return Character.isUpperCase(typed.codePointAt(0));
  }

  /** Whether it is in capitals throughout and has more than one letter. */
  boolean capitals() {
    return plain.length() > 1 && typed.codePoints().noneMatch(Character::isLowerCase);
  }
}
