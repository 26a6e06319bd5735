package io.timbre.catalog;

import static io.timbre.catalog.Platform.INSTAGRAM;
import static io.timbre.catalog.Platform.TIKTOK;
import static io.timbre.catalog.Platform.YOUTUBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crumb.without",
        "@crumb.without",
        " @Crumb.Without ",
        "\uFEFFcrumb.without\u200B",
        "instagram.com/crumb.without",
        "https://www.instagram.com/Crumb.Without/?hl=en",
        "http://instagram.com/@crumb.without",
        "https://www.instagram.com/stories/crumb.without/12"
      })
  void however_it_is_written_it_is_one_handle(String written) {
    assertThat(Handle.of(INSTAGRAM, written)).isEqualTo(new Handle("crumb.without"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.youtube.com/@OvenLight, ovenlight",
    "youtube.com/c/OvenLight/videos, ovenlight",
    "https://m.youtube.com/user/OvenLight, ovenlight",
    "https://youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV, UCaBcDeFgHiJkLmNoPqRsTuV",
    "https://www.youtube.com/c/Gl%C3%BCck, glück",
    "Oven Light – Kids TV, oven light – kids tv",
    "오븐 라이트, 오븐 라이트"
  })
  void a_youtube_channel_may_go_by_handle_id_or_title(String written, String value) {
    assertThat(Handle.of(YOUTUBE, written).value()).isEqualTo(value);
  }

  @Test
  void a_tiktok_address_marks_the_name() {
    assertThat(Handle.of(TIKTOK, "https://www.tiktok.com/@Oven.Light?lang=en").value())
        .isEqualTo("oven.light");
    assertRefused(TIKTOK, "https://www.tiktok.com/discover");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "@",
        "Oven Light",
        "ofen/licht",
        "a234567890123456789012345678901",
        "https://www.instagram.com/p/Cxyz/",
        "https://www.instagram.com/",
        "https://www.tiktok.com/@ovenlight",
        "https://example.org/ovenlight"
      })
  void what_cannot_exist_on_instagram_is_refused(String written) {
    assertRefused(INSTAGRAM, written);
  }

  @Test
  void a_youtube_title_ends_at_a_hundred_characters_and_holds_no_control_characters() {
    assertThat(Handle.of(YOUTUBE, "x".repeat(100)).value()).hasSize(100);
    assertRefused(YOUTUBE, "x".repeat(101));
    assertRefused(YOUTUBE, "oven\u0000light");
    assertRefused(YOUTUBE, "https://www.youtube.com/watch?v=1");
  }

  @Test
  void letters_that_look_the_same_are_the_same() {
    assertThat(Handle.of(YOUTUBE, "cafe\u0301")).isEqualTo(Handle.of(YOUTUBE, "CAF\u00C9"));
  }

  @Test
  void a_profile_has_an_address_unless_it_is_known_by_its_title() {
    assertThat(new Handle("crumb.without").profile(INSTAGRAM))
        .hasValue(URI.create("https://www.instagram.com/crumb.without"));
    assertThat(new Handle("oven.light").profile(TIKTOK))
        .hasValue(URI.create("https://www.tiktok.com/@oven.light"));
    assertThat(new Handle("UCaBcDeFgHiJkLmNoPqRsTuV").profile(YOUTUBE))
        .hasValue(URI.create("https://www.youtube.com/channel/UCaBcDeFgHiJkLmNoPqRsTuV"));
    assertThat(new Handle("oven light – kids tv").profile(YOUTUBE)).isEmpty();
  }

  private static void assertRefused(Platform platform, String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> Handle.of(platform, written));
  }
}
