package io.timbre.documents.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters. Each letter is replaced by the character for the form that it has alone, or
 * at the beginning, in the middle or at the end of joined letters. The forms are found by their
 * names in Unicode.
 */
final class ArabicForms {

  /** The range of Unicode's Arabic presentation forms. */
  private static final int FIRST = 0xFB50;

  private static final int LAST = 0xFEFC;
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';

  private static final String ISOLATED = " ISOLATED FORM";
  private static final String INITIAL = " INITIAL FORM";
  private static final String MEDIAL = " MEDIAL FORM";
  private static final String FINAL = " FINAL FORM";

  /** The forms by the letter, or lam and alef, followed by the name of the form. */
  private static final Map<String, Character> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, Character> forms() {
    Map<String, Character> forms = new HashMap<>();
    for (int point = FIRST; point <= LAST; point++) {
      String name = Character.getName(point);
      String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
      if (name != null && isLetter(name, letters)) {
        String form = name.substring(name.lastIndexOf(' ', name.length() - " FORM".length() - 1));
        forms.putIfAbsent(letters + form, (char) point);
      }
    }
    return Map.copyOf(forms);
  }

  private static boolean isLetter(String name, String letters) {
    return name.endsWith(" FORM")
        && (name.startsWith("ARABIC LETTER ") && letters.length() == 1
            || name.startsWith("ARABIC LIGATURE LAM WITH ALEF") && letters.length() == 2);
  }

  /** Returns the text with its Arabic letters joined. Other characters do not change. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean toBefore = joinsOn(neighbour(text, at, -1)) && joinsBack(letter);
      Character ligature = ligature(text, at, toBefore);
      if (ligature != null) {
        joined.append(ligature.charValue());
        at++;
      } else {
        boolean toNext = joinsOn(letter) && joinsBack(neighbour(text, at, 1));
        joined.append(form(letter, toBefore, toNext));
      }
    }
    return joined.toString();
  }

  /** Returns joined text with each form replaced by its letter. */
  static String taken(String joined) {
    StringBuilder letters = new StringBuilder(joined.length());
    joined
        .chars()
        .forEach(point -> {
          String letter = Character.toString(point);
          boolean isForm = point >= FIRST && point <= LAST;
          letters.append(isForm ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter);
        });
    return letters.toString();
  }

  private static @Nullable Character ligature(String text, int at, boolean toBefore) {
    return text.charAt(at) == LAM && at + 1 < text.length()
        ? FORMS.get(text.substring(at, at + 2) + (toBefore ? FINAL : ISOLATED))
        : null;
  }

  private static char form(char letter, boolean toBefore, boolean toNext) {
    String form = toBefore ? (toNext ? MEDIAL : FINAL) : (toNext ? INITIAL : ISOLATED);
    return FORMS.getOrDefault(letter + form, letter);
  }

  /** Returns the next letter in a direction, skipping marks above and below; 0 if there is none. */
  private static char neighbour(String text, int at, int step) {
    for (int to = at + step; to >= 0 && to < text.length(); to += step) {
      if (Character.getType(text.charAt(to)) != Character.NON_SPACING_MARK) {
        return text.charAt(to);
      }
    }
    return 0;
  }

  private static boolean joinsOn(char letter) {
    return letter == TATWEEL || FORMS.containsKey(letter + INITIAL);
  }

  private static boolean joinsBack(char letter) {
    return letter == TATWEEL || FORMS.containsKey(letter + FINAL);
  }
}
