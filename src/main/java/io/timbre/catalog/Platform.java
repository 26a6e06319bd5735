package io.timbre.catalog;

/** Where a channel publishes. */
public enum Platform {
  INSTAGRAM,
  TIKTOK,
  YOUTUBE
}
