package io.timbre.documents.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.timbre.documents.letterhead.RefusedLogo.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoTest {

  private static byte[] picture(int width, int height, String format) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.GREEN);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(picture, format, file);
    return file.toByteArray();
  }

  private static void assertRefused(byte[] file, Reason reason) {
    assertThatExceptionOfType(RefusedLogo.class)
        .isThrownBy(() -> Logo.read(file))
        .extracting(RefusedLogo::reason)
        .isEqualTo(reason);
  }

  @Test
  void a_jpeg_becomes_a_png_of_its_size() throws Exception {
    Logo logo = Logo.read(picture(200, 80, "jpeg"));
    assertThat(logo.width()).isEqualTo(200);
    assertThat(logo.height()).isEqualTo(80);
    assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void a_large_picture_becomes_smaller_and_keeps_its_colours() throws Exception {
    Logo logo = Logo.read(picture(4_000, 1_000, "png"));
    assertThat(logo.width()).isEqualTo(1_000);
    assertThat(logo.height()).isEqualTo(250);
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
    assertThat(new Color(kept.getRGB(999, 249))).isEqualTo(Color.GREEN);
  }

  @Test
  void what_comes_after_a_picture_is_not_kept() throws Exception {
    byte[] picture = picture(20, 20, "png");
    byte[] more = Arrays.copyOf(picture, picture.length + 5_000);
    assertThat(Logo.read(more).png().length).isLessThan(1_000);
  }

  @Test
  void a_picture_with_more_pixels_is_refused_by_its_header_alone() throws Exception {
    assertRefused(picture(4_001, 1, "png"), Reason.PIXELS);
    byte[] bomb = picture(20, 20, "png");
    ByteBuffer header = ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    CRC32 checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    header.putInt(29, (int) checksum.getValue());
    assertRefused(bomb, Reason.PIXELS);
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    assertRefused(new byte[Logo.MOST_BYTES + 1], Reason.LARGE);
  }

  @Test
  void only_png_and_jpeg_are_logos() throws Exception {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assertRefused(svg.getBytes(StandardCharsets.UTF_8), Reason.FORMAT);
    assertRefused(picture(20, 20, "gif"), Reason.FORMAT);
    assertRefused(picture(20, 20, "bmp"), Reason.FORMAT);
    assertRefused(new byte[0], Reason.FORMAT);
  }

  @Test
  void a_picture_that_is_cut_off_is_refused() throws Exception {
    byte[] picture = picture(200, 200, "png");
    assertRefused(Arrays.copyOf(picture, 60), Reason.DAMAGED);
  }
}
