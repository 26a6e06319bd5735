package io.timbre.niche;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a text.
 *
 * @param text the word as written, without case, accents and apostrophes
 * @param stem the same in the singular, roughly: what niches are found by
 */
record Word(String text, String stem) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Mc}\\p{Mn}]*");
  private static final Pattern ACCENT = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ`]");
  private static final Pattern PLURAL_IN_ES = Pattern.compile(".+(ss|sh|ch|x)es");
  private static final Pattern PLURAL_IN_S = Pattern.compile(".+[^sui]s");

  /** Not the plural of new, glass and blue. */
  private static final Set<String> NO_PLURALS = Set.of("news", "glasses", "blues");

  static Word of(String text) {
    return new Word(text, stem(text));
  }

  /** The words of a text in their order; all but letters and digits part them, and & is "and". */
  static List<Word> allIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("&", " and ");
    String plain = ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    return WORD.matcher(APOSTROPHE.matcher(plain).replaceAll(""))
        .results()
        .map(match -> Word.of(match.group()))
        .toList();
  }

  /** The stems of these words run together. */
  static String stems(List<Word> words) {
    return words.stream().map(Word::stem).collect(Collectors.joining());
  }

  private static String stem(String word) {
    if (word.length() <= 3 || NO_PLURALS.contains(word)) {
      return word;
    }
    String singular = word;
    if (PLURAL_IN_ES.matcher(word).matches()) {
      singular = word.substring(0, word.length() - 2);
    } else if (PLURAL_IN_S.matcher(word).matches()) {
      singular = word.substring(0, word.length() - 1);
    }
    return singular.length() > 3 && singular.endsWith("ie")
        ? singular.substring(0, singular.length() - 2) + "y" // one stem for baby, babies and movie
        : singular;
  }
}
