package io.timbre.campaign.export.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph that runs from left to right into that and what runs from right to left in it.
 * The latter ends with its last letter: a figure behind a name stays behind it, one within a name
 * belongs to the name.
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

  /** A letter, or a mark on one. */
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

  /** Documents run from left to right. */
  @Override
  public byte getBaseDirection(String text) {
    return LTR;
  }
}
