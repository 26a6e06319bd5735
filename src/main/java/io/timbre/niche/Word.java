package io.timbre.niche;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a text and its place in the text.
 *
 * @param text the word in lower case, without accents and apostrophes
 * @param stem approximately the singular of the same, by which niches are found
 * @param start index of its first character in the typed text, from 0
 * @param end index of the first character after it
 */
public record Word(String text, String stem, int start, int end) {

  /**
   * Elided articles and prepositions of French and Italian, as in l'huile d'olive and dell'olio.
   * They are words of their own.
   */
  private static final String ELIDED =
      "(?:[cdjlmnt]|qu|(?:[da]|da|de|ne|su)ll|un|quest)['’ʼ](?=[aeiouhàâæéèêëîïôöùûüœ])";

  /** Apostrophes, and accents written as separate characters, are part of the surrounding word. */
  private static final Pattern WORD =
      Pattern.compile(
          "&|" + ELIDED + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Mc}\\p{Mn}'’ʼ`]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NO_LETTER =
      Pattern.compile("\\p{InCombiningDiacriticalMarks}|[^\\p{L}\\p{N}\\p{Mc}\\p{Mn}]");
  private static final Pattern PLURAL_IN_ES = Pattern.compile(".+(ss|sh|ch|x)es");
  private static final Pattern PLURAL_IN_S = Pattern.compile(".+[^sui]s");

  /**
   * Letters that Unicode decomposition does not split, with the spelling used on keyboards without
   * them.
   */
  private static final Map<String, String> FOLDED =
      Map.of("ß", "ss", "œ", "oe", "æ", "ae", "ø", "o", "ł", "l", "đ", "d", "ı", "i");

  private static final Pattern FOLDABLE = Pattern.compile("[ßœæøłđı]");

  /** Words that look like plurals but are not those of new, glass and blue. */
  private static final Set<String> NO_PLURALS = Set.of("news", "glasses", "blues");

  /**
   * Returns the words of a text in their order. Everything except letters and digits separates
   * words; "&" is read as "and".
   */
  public static List<Word> allIn(String text) {
    return WORD.matcher(text).results().map(Word::of).toList();
  }

  private static Word of(MatchResult written) {
    String text = written.group().equals("&") ? "and" : plain(written.group());
    return new Word(text, stem(text), written.start(), written.end());
  }

  private static String plain(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(Word::isPlain)) {
      return lower;
    }
    String parted = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    return folded(NO_LETTER.matcher(parted).replaceAll(""));
  }

  private static boolean isPlain(int character) {
    return 'a' <= character && character <= 'z' || '0' <= character && character <= '9';
  }

  /** Returns the text with {@code ss} for ß, {@code oe} for œ and the like. */
  public static String folded(String lowercase) {
    return FOLDABLE
        .matcher(lowercase)
        .replaceAll(letter -> Objects.requireNonNull(FOLDED.get(letter.group())));
  }

  /** Returns the stems of these words run together. */
  static String stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.joining());
  }

  static String stem(String word) {
    if (word.length() <= 3 || NO_PLURALS.contains(word)) {
      return word;
    }
    String singular = word.endsWith("s") ? withoutPlural(word) : word;
    return singular.length() > 3 && singular.endsWith("ie")
        ? singular.substring(0, singular.length() - 2) + "y" // baby and babies have one stem
        : singular;
  }

  private static String withoutPlural(String word) {
    if (PLURAL_IN_ES.matcher(word).matches()) {
      return word.substring(0, word.length() - 2);
    }
    return PLURAL_IN_S.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
  }
}
