package io.timbre.intake.row;

import static io.timbre.catalog.Platform.INSTAGRAM;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import io.timbre.intake.column.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real lists lie beside the project where it is developed, and nowhere else. */
class RealListsTest {
  private static final Path LISTS = Path.of("../shared/data/lists");

  @BeforeEach
  void the_lists_are_there() {
    assumeTrue(Files.isDirectory(LISTS), "no lists in " + LISTS);
  }

  @ParameterizedTest
  @CsvSource({
    "instagram-2022-06, INSTAGRAM, 979, 11, 32, 964",
    "instagram-2022-09, INSTAGRAM, 983,  9, 58, 983",
    "tiktok-2022-06,    TIKTOK,    990,  2, 15, 990",
    "tiktok-2022-09,    TIKTOK,    996,  2,  2, 996",
    "youtube-2022-06,   YOUTUBE,   999,  1, 21, 797",
    "youtube-2022-09,   YOUTUBE,   999,  1, 47, 938",
    "kol-idr,           INSTAGRAM, 111,  1,  0, 110",
    "top-instagram,     INSTAGRAM, 199,  1,  0, 198"
  })
  void a_list_is_understood_without_correction(
      String name, Platform platform, int accepted, int refused, int repeated, int evidence) {
    TakenIn taken = take(name, platform);
    assertThat(taken.fields()).contains(Field.HANDLE, Field.FOLLOWERS);
    assertThat(taken.tally().accepted()).isEqualTo(accepted);
    assertThat(taken.tally().refused()).isEqualTo(refused);
    assertThat(taken.tally().repeated()).isEqualTo(repeated);
    assertThat(taken.rows().stream().filter(row -> row.engagements().isPresent()))
        .hasSize(evidence);
  }

  @ParameterizedTest
  @CsvSource({"instagram, INSTAGRAM, 761", "tiktok, TIKTOK, 363", "youtube, YOUTUBE, 859"})
  void the_same_channels_are_met_again_a_quarter_later(
      String name, Platform platform, int expected) {
    Set<Handle> both = handles(name + "-2022-06", platform);
    both.retainAll(handles(name + "-2022-09", platform));
    assertThat(both).hasSize(expected);
  }

  @Test
  void rates_are_fractions_and_prices_are_called_post() {
    TakenIn taken = take("kol-idr", INSTAGRAM);
    assertThat(taken.rows()).allMatch(row -> row.price().isPresent());
    assertThat(taken.complaints()).singleElement().asString().startsWith("111|er|2|");
  }

  private static Set<Handle> handles(String name, Platform platform) {
    return take(name, platform).rows().stream().map(NeutralRow::handle).collect(toSet());
  }

  private static TakenIn take(String name, Platform platform) {
    return TakenIn.of(LISTS.resolve(name + ".csv"), platform, "IDR");
  }
}
