package io.timbre.reading;

import io.timbre.reading.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into tokens. Spaces and hyphens between tokens are not tokens. */
final class PartText {
  private static final String NAME =
      "(?<name>(?<![\\p{L}\\p{N}._@])@[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_]"
          + "|\"[^\"]{2,80}\"|[“„][^“”\"]{2,80}[”“\"]|«[^«»]{2,80}»|‚[^‘’]{2,80}[‘’]|‘[^‘’]{2,80}’)";
  private static final String NUMBER =
      "(?<number>(?:\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?)"
          + "(?:\\s?[kK]|[mM])?(?![\\p{L}\\p{N}]))";
  private static final String SHORTENED =
      "\\p{L}\\.(?:\\p{L}\\.?)+(?![\\p{L}])|(?:max|min|mind|ca|approx|eng|avg|st|St|Max|Min|Ca|Mind)\\.(?=\\s)";
  private static final String WORD =
      "(?<word>" + SHORTENED + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’ʼ`]\\p{L}+)*)";
  private static final String SIGN =
      "(?<sign>(?i:US|AU|CA|NZ|HK|[ACSR])\\$|\\p{Sc}|<=|>=|[%+<>≤≥~=&/]"
          + "|[-‐‑–—](?=\\s?[\\p{Sc}\\d]))";
  private static final String BREAK =
      "(?<break>[,;:|()\\[\\]#\\n•·…]|[.!?](?=\\s|$)|(?<=\\s)[-–—]+(?=\\s)|—)";
  private static final Pattern TOKEN =
      Pattern.compile(NAME + "|" + NUMBER + "|" + SIGN + "|" + WORD + "|" + BREAK);

  /** A short word that Romance languages join to the next one: d'Espagne, l'Italia. */
  private static final Pattern ELIDED =
      Pattern.compile("(?i)(?:d|l|qu|jusqu|dell|nell|dall|all|sull)['’](?=.{3})");

  private static final Pattern DASH = Pattern.compile("[‐‑–—]");

  private PartText() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      Kind kind = kind(matcher);
      if (kind == Kind.WORD) {
        addWord(tokens, text, matcher.toMatchResult());
      } else {
        add(tokens, text, kind, matcher.start(), matcher.end());
      }
    }
    return List.copyOf(tokens);
  }

  private static Kind kind(Matcher found) {
    for (Kind kind : Kind.values()) {
      if (found.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
        return kind;
      }
    }
    throw new IllegalStateException("A token must have a kind");
  }

  private static void addWord(List<Token> tokens, String text, MatchResult found) {
    Matcher elided = ELIDED.matcher(found.group());
    int start = found.start();
    if (elided.lookingAt()) {
      add(tokens, text, Kind.WORD, start, start + elided.end());
      start += elided.end();
    }
    add(tokens, text, Kind.WORD, start, found.end());
  }

  private static void add(List<Token> tokens, String text, Kind kind, int start, int end) {
    String typed = text.substring(start, end);
    String plain = kind == Kind.SIGN ? DASH.matcher(typed).replaceAll("-") : typed;
    boolean hyphened =
        !tokens.isEmpty()
            && tokens.getLast().end() == start - 1
            && "-‐‑".indexOf(text.charAt(start - 1)) >= 0;
    tokens.add(new Token(kind, typed, Plain.of(plain), start, end, hyphened));
  }
}
