package io.timbre.intake.reading;

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
 * What a list says about one channel on one day, whatever the list looked like. Unknown is empty,
 * never zero.
 *
 * @param line of the file
 * @param engagements likes and comments of an average post, see {@link ReadEngagements}
 * @param likes of an average post, and so comments, shares, saves and views
 * @param posts how many posts the averages were taken over
 * @param sponsored how many of those were sponsored
 * @param price of one post, in the currency of the list
 * @param country ISO 3166 alpha-2
 * @param language ISO 639-1
 * @param categories as the list words them, most important first
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
