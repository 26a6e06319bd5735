package io.timbre.intake.column;

import io.timbre.catalog.Platform;
import java.util.Optional;

/** The meanings of words in headers. The words are listed in {@code header-words.properties}. */
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
  /** Either a price or an engagement rate. */
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
  /** Words that give the rest a meaning that no field has. */
  NOT_MEANT,
  NOISE;

  /** Whether this names the number in the column. Two of these together mean something else. */
  boolean isFigure() {
    return ordinal() >= FOLLOWERS.ordinal() && ordinal() <= PRICE.ordinal();
  }

  /** The platform that this names. */
  Optional<Platform> platform() {
    return switch (this) {
      case INSTAGRAM -> Optional.of(Platform.INSTAGRAM);
      case TIKTOK -> Optional.of(Platform.TIKTOK);
      case YOUTUBE -> Optional.of(Platform.YOUTUBE);
      default -> Optional.empty();
    };
  }
}
