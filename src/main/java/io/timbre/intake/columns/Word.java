package io.timbre.intake.columns;

import io.timbre.catalog.Platform;
import java.util.Optional;

/** What the words of a header speak of; which words, is in {@code header-words.properties}. */
enum Word {
  HANDLE,
  /** A channel, by handle or by name. */
  ACCOUNT,
  NAME,
  FULL_NAME,
  ADDRESS,
  FOLLOWERS,
  ENGAGEMENT,
  ENGAGEMENT_RATE,
  LIKES,
  COMMENTS,
  SHARES,
  SAVES,
  VIEWS,
  PRICE,
  POSTS_MEASURED,
  SPONSORED_POSTS,
  POST,
  /** A price as well as an engagement rate. */
  RATE,
  COUNTRY,
  LANGUAGE,
  CATEGORY,
  PLATFORM,
  CAPTURED_ON,
  INSTAGRAM,
  TIKTOK,
  YOUTUBE,
  OTHER_NETWORK,
  AVERAGE,
  TOTAL,
  PERCENT,
  /** Words that turn the rest into something no field holds. */
  NOT_MEANT,
  NOISE;

  /** Whether this says which number the column holds; two of these together say something else. */
  boolean isFigure() {
    return ordinal() >= FOLLOWERS.ordinal() && ordinal() <= PRICE.ordinal();
  }

  /** The platform that is named. */
  Optional<Platform> platform() {
    return switch (this) {
      case INSTAGRAM -> Optional.of(Platform.INSTAGRAM);
      case TIKTOK -> Optional.of(Platform.TIKTOK);
      case YOUTUBE -> Optional.of(Platform.YOUTUBE);
      default -> Optional.empty();
    };
  }
}
