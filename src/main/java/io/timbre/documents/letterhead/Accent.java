package io.timbre.documents.letterhead;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of headings and rules on white paper.
 *
 * @param hex the colour, such as {@code #0b5c43}, in lower case
 */
public record Accent(String hex) {

  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

  /** The green of the application itself. */
  public static final Accent USUAL = new Accent("#0b5c43");

  /**
   * The least contrast between text and its background, by WCAG 2.2 AA (success criterion 1.4.3).
   */
  public static final double LEAST_CONTRAST = 4.5;

  /**
   * @throws IllegalArgumentException if the text is not a colour, or the colour is too pale to read
   *     on white
   */
  public Accent {
    hex = hex.strip().toLowerCase(Locale.ROOT);
    if (!isColour(hex)) {
      throw new IllegalArgumentException(
          "A colour must be # and six hexadecimal digits, not " + hex);
    }
    if (contrastOnWhite(hex) < LEAST_CONTRAST) {
      throw new IllegalArgumentException(hex + " is too pale to be read on white");
    }
  }

  /** Whether a text has the form {@code #rrggbb}, ignoring case and surrounding spaces. */
  public static boolean isColour(String typed) {
    return HEX.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Returns the contrast between white and a colour, 1 to 21.
   *
   * <pre>
   * 1.05 / (L + 0.05)    L = 0.2126 R + 0.7152 G + 0.0722 B, each channel made linear (WCAG 2.2)
   * </pre>
   */
  public static double contrastOnWhite(String hex) {
    int colour = Integer.parseInt(hex.strip().substring(1), 16);
    double luminance =
        0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
