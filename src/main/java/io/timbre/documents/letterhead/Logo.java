package io.timbre.documents.letterhead;

import io.timbre.documents.letterhead.RefusedLogo.Reason;
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
 * A logo as it is printed. The uploaded picture is decoded and encoded again, so that only its
 * pixels are passed on.
 *
 * @param png the picture as PNG; the array must not be changed
 * @param width in pixels, 1 to {@value #LARGEST_KEPT}
 * @param height in pixels, 1 to {@value #LARGEST_KEPT}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] png, int width, int height) {

  /** The largest uploaded file, in bytes. */
  public static final int MOST_BYTES = 1 << 20;

  /** The largest width and height of an uploaded picture, in pixels. */
  public static final int LARGEST = 4_000;

  /**
   * The largest width and height of a stored logo, in pixels. A larger picture is scaled down,
   * since a logo is printed at most 6 cm wide.
   */
  static final int LARGEST_KEPT = 1_000;

  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  /**
   * Reads the logo from an uploaded file.
   *
   * @throws RefusedLogo if the file is not a readable PNG or JPEG, or is too large
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
      // Metadata is ignored, since compressed texts in it could expand to any size.
      reader.setInput(in, true, true);
      // The size is in the header, so it is known before any pixel is decoded.
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
