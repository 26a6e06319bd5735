package io.timbre.reading;

import io.timbre.niche.Word;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalises words for comparison: no case, accents, apostrophes or dots. */
final class Plain {
  private static final Pattern NOT_COMPARED = Pattern.compile("\\p{M}|['’ʼ`.]");

  private Plain() {}

  static String of(String typed) {
    String parted = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return Word.folded(NOT_COMPARED.matcher(parted).replaceAll(""));
  }
}
