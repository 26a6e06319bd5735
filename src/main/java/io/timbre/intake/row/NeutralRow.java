package io.timbre.intake.row;

import io.timbre.catalog.Handle;
import io.timbre.catalog.Platform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a list states about one channel on one day, independent of the list's format. Unknown values
 * are empty, never zero.
 *
 * @param line the number of the line in the file
 * @param engagements likes and comments of an average post, see {@link ReadEngagements}
 * @param likes likes of an average post, as are comments, shares, saves and views
 * @param posts how many posts the averages were taken over
 * @param sponsored how many of those were sponsored
 * @param price the price of one post, in the currency of the list
 * @param country ISO 3166 alpha-2 code
 * @param language ISO 639-1 code
 * @param categories the categories as written in the list, the most important first
 * @param capturedOn the day the figures are from
 */
public record NeutralRow(
    int line,
    Platform platform,
    Handle handle,
    Optional<String> name,
    OptionalLong followers,
    OptionalDouble engagements,
    OptionalDouble likes,
    OptionalDouble comments,
    OptionalDouble shares,
    OptionalDouble saves,
    OptionalDouble views,
    OptionalInt posts,
    OptionalInt sponsored,
    Optional<BigDecimal> price,
    Optional<String> country,
    Optional<String> language,
    List<String> categories,
    LocalDate capturedOn) {

  public NeutralRow {
    categories = List.copyOf(categories);
  }
}
