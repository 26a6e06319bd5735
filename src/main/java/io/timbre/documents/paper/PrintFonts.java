package io.timbre.documents.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The fonts in which documents are printed, and which are embedded in them: Roboto for Latin, Greek
 * and Cyrillic, Droid Sans Fallback for Chinese, Japanese and Korean (both under the Apache License
 * 2.0), Noto Sans for other scripts and Noto Emoji for pictures (under the SIL Open Font License
 * 1.1). They are read when the first document is printed.
 */
@Component
@Lazy
class PrintFonts {

  private static final String ROBOTO =
      "META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-%s.woff";
  private static final String HERE = "io/timbre/documents/paper/";

  private static final List<String> NOTO_SANS =
      List.of(
          "arabic",
          "hebrew",
          "thai",
          "devanagari",
          "bengali",
          "gujarati",
          "gurmukhi",
          "tamil",
          "telugu",
          "kannada",
          "malayalam",
          "sinhala",
          "georgian",
          "armenian",
          "khmer",
          "lao",
          "myanmar",
          "ethiopic");

  /**
   * Fonts for whose scripts the PDF library joins letters by their substitutions. In other scripts,
   * letters are printed one by one; Arabic is joined before.
   */
  private static final Set<String> SHAPED =
      Set.of("NotoSans-devanagari", "NotoSans-bengali", "NotoSans-gujarati");

  /**
   * Fonts are used for text only. Drawings have no text, since that would need fonts of the
   * machine.
   */
  private static final Set<FSFontUseCase> IN_TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);

  private static final Pattern BETWEEN_TAGS = Pattern.compile("[^<>]+");

  private final byte[] medium = Woff.unpacked(read(ROBOTO.formatted("Medium")));
  private final byte[] bold = Woff.unpacked(read(ROBOTO.formatted("Bold")));
  private final PrintFont regular =
      new PrintFont("Timbre Sans", Woff.unpacked(read(ROBOTO.formatted("Regular"))));

  /** In the order of the style sheet. A character is printed in the first font that has it. */
  private final List<PrintFont> others =
      Stream.of(
              Stream.of(new PrintFont("Fallback", read(HERE + "DroidSansFallback.ttf"))),
              NOTO_SANS.stream().map(script -> noto("NotoSans-" + script)),
              Stream.of(noto("NotoEmoji")))
          .flatMap(fonts -> fonts)
          .toList();

  private static PrintFont noto(String name) {
    byte[] file = Woff.unpacked(read(HERE + name + ".woff"));
    return new PrintFont(name, SHAPED.contains(name) ? file : Woff.withoutSubstitutions(file));
  }

  /** Adds the fonts that a text needs to a document, under the names in the style sheet. */
  void addTo(PdfRendererBuilder builder, String text) {
    add(builder, regular.file(), regular.name(), 400);
    add(builder, medium, regular.name(), 500);
    add(builder, bold, regular.name(), 700);
    others.stream()
        .filter(font -> text.codePoints().anyMatch(font::holds))
        .forEach(font -> add(builder, font.file(), font.name(), 400));
  }

  private static void add(PdfRendererBuilder builder, byte[] font, String name, int weight) {
    FSSupplier<InputStream> file = () -> new ByteArrayInputStream(font);
    builder.useFont(file, name, weight, FontStyle.NORMAL, true, IN_TEXT);
  }

  /**
   * Returns the text with only those characters that the fonts have: 𝓑 becomes B, a character of a
   * script without a font becomes its number, such as [U+A015], and invisible characters are
   * removed.
   */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    composed(text).codePoints().forEach(point -> printable.append(printable(point)));
    return printable.toString();
  }

  /**
   * Composes letters and their marks into one character. Only text between tags is composed, so
   * that a mark at the beginning of a name does not change the markup before it.
   */
  private static String composed(String text) {
    return BETWEEN_TAGS
        .matcher(text)
        .replaceAll(part ->
            Matcher.quoteReplacement(Normalizer.normalize(part.group(), Normalizer.Form.NFC)));
  }

  private String printable(int point) {
    String letter = Character.toString(point);
    if (point == '\n' || isHeld(point)) {
      return letter;
    }
    String plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
    if (plain.codePoints().allMatch(this::isHeld)) {
      return plain;
    }
    if (Character.isWhitespace(point)) {
      return " ";
    }
    return PrintFont.isSeen(point) ? "[U+%04X]".formatted(point) : "";
  }

  private boolean isHeld(int point) {
    return regular.holds(point) || others.stream().anyMatch(font -> font.holds(point));
  }

  private static byte[] read(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsByteArray();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
