package io.timbre.campaign.export.letterhead;

import io.timbre.campaign.export.letterhead.RefusedLogo.Reason;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture as it is printed: decoded and encoded anew, so that nothing of the uploaded file is
 * handed on but its pixels.
 *
 * @param png nobody changes it
 * @param width in pixels, 1 to {@value #LARGEST_KEPT}, as is the height
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] png, int width, int height) {

  /** The most bytes of an uploaded file. */
  public static final int MOST_BYTES = 1 << 20;

  /** The most pixels of an uploaded picture, each way. */
  public static final int LARGEST = 4_000;

  /** A larger picture is made smaller: it is printed 6 cm wide at most. */
  static final int LARGEST_KEPT = 1_000;

  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  /**
   * The logo in an uploaded file.
   *
   * @throws RefusedLogo if there is none, or it is too large
   */
  public static Logo read(byte[] file) throws RefusedLogo {
    if (file.length > MOST_BYTES) {
      throw new RefusedLogo(Reason.LARGE);
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      BufferedImage picture = decoded(in);
      BufferedImage kept = drawn(picture);
      return new Logo(png(kept), kept.getWidth(), kept.getHeight());
    } catch (IOException | RuntimeException damaged) {
      throw new RefusedLogo(Reason.DAMAGED);
    }
  }

  private static BufferedImage decoded(ImageInputStream in) throws IOException, RefusedLogo {
    ImageReader reader = reader(in);
    try {
      // Without metadata: compressed texts in it could swell to anything.
      reader.setInput(in, true, true);
      // The header says so much before a single pixel is unpacked.
      if (reader.getWidth(0) > LARGEST || reader.getHeight(0) > LARGEST) {
        throw new RefusedLogo(Reason.PIXELS);
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(ImageInputStream in) throws IOException, RefusedLogo {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    ImageReader reader = readers.hasNext() ? readers.next() : null;
    if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
      throw new RefusedLogo(Reason.FORMAT);
    }
    return reader;
  }

  private static BufferedImage drawn(BufferedImage picture) {
    double scale =
        Math.min(1, (double) LARGEST_KEPT / Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(scale * picture.getWidth()));
    int height = Math.max(1, (int) Math.round(scale * picture.getHeight()));
    BufferedImage kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = kept.createGraphics();
    graphics.drawImage(
        scale < 1 ? picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : picture,
        0,
        0,
        null);
    graphics.dispose();
    return kept;
  }

  private static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return png.toByteArray();
  }

  @Override
  public String toString() {
    return "a logo of %d × %d pixels".formatted(width, height);
  }
}
