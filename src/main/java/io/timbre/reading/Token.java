package io.timbre.reading;

/**
 * The smallest part of a text that says something.
 *
 * @param typed as it stands in the text
 * @param plain as it is compared; see {@link Plain}
 * @param start where it begins in the text, in characters from 0
 * @param end the first character after it
 * @param hyphened whether a hyphen joins it to the token before it
 */
record Token(Kind kind, String typed, String plain, int start, int end, boolean hyphened) {

  /** What a token can be. */
  enum Kind {
    WORD,
    /** A figure such as 1,500 or 20k. */
    NUMBER,
    /** A sign that stands beside figures, between words, or for a currency. */
    SIGN,
    /** What parts one thing that is said from the next. */
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

  /** Whether no phrase of a niche may reach across it. */
  boolean parts() {
    return kind == Kind.BREAK || kind == Kind.NAME || plain.equals("/");
  }

  boolean capital() {
    return Character.isUpperCase(typed.codePointAt(0));
  }

  /** Whether it is written in capitals throughout, and is more than one letter. */
  boolean capitals() {
    return plain.length() > 1 && typed.codePoints().noneMatch(Character::isLowerCase);
  }
}
