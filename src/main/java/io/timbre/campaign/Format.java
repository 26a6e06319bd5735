package io.timbre.campaign;

/** What a creator can be asked to publish. */
public enum Format {
  POST,
  REEL,
  STORY,
  SHORT,
  VIDEO
}
