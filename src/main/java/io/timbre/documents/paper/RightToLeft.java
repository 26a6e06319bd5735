package io.timbre.documents.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prepares right-to-left text for print: joins its letters and puts the last one first. */
final class RightToLeft implements BidiReorderer {

  private static final String OPENING = "([{<«‹";
  private static final String CLOSING = ")]}>»›";

  @Override
  public String shapeText(String text) {
    return ArabicForms.joined(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicForms.taken(text);
  }

  /** Reverses the text. Figures, and words in left-to-right scripts, keep their own order. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[bidi.getRunCount()];
    Integer[] runs = IntStream.range(0, levels.length).boxed().toArray(Integer[]::new);
    for (int run = 0; run < levels.length; run++) {
      levels[run] = (byte) bidi.getRunLevel(run);
    }
    if (levels.length > 0) {
      Bidi.reorderVisually(levels, 0, runs, 0, levels.length);
    }
    return Arrays.stream(runs)
        .map(run -> {
          String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
          return bidi.getRunLevel(run) % 2 == 1 ? reversed(part) : part;
        })
        .collect(Collectors.joining());
  }

  /** Reverses the letters, each with its marks after it. */
  private static String reversed(String text) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    StringBuilder reversed = new StringBuilder(text.length());
    int end = letters.last();
    for (int from = letters.previous(); from != BreakIterator.DONE; from = letters.previous()) {
      reversed.append(mirrored(text.substring(from, end)));
      end = from;
    }
    return reversed.toString();
  }

  private static String mirrored(String letter) {
    int opening = OPENING.indexOf(letter);
    int closing = CLOSING.indexOf(letter);
    if (opening >= 0) {
      return CLOSING.substring(opening, opening + 1);
    }
    return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
