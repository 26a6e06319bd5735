package io.timbre.documents.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a left-to-right paragraph into runs of left-to-right and right-to-left text. A
 * right-to-left run ends with its last letter, so that a figure after a name stays after it, and a
 * figure within a name belongs to the name.
 */
final class Directions implements BidiSplitter {

  private final List<BidiTextRun> runs = new ArrayList<>();

  @Override
  public void setParagraph(String text, byte direction) {
    runs.clear();
    Bidi levels = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      if (levels.getLevelAt(at) == 0) {
        at++;
      } else {
        int start = at;
        int end = start;
        for (; at < text.length() && levels.getLevelAt(at) > 0; at++) {
          end = isRightToLeft(text.charAt(at)) ? at + 1 : end;
        }
        add(from, start, LTR);
        add(start, end, RTL);
        from = end;
      }
    }
    add(from, text.length(), LTR);
  }

  private void add(int from, int to, byte direction) {
    if (to > from) {
      runs.add(new BidiTextRun(from, to - from, direction));
    }
  }

  /** Whether a character is a right-to-left letter, or a mark on a letter. */
  private static boolean isRightToLeft(char letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_NONSPACING_MARK ->
          true;
      default -> false;
    };
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int at) {
    return runs.get(at);
  }

  /** Always from left to right, as all documents do. */
  @Override
  public byte getBaseDirection(String text) {
    return LTR;
  }
}
