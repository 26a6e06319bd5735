package io.timbre.catalog;

import java.util.regex.Pattern;

/** A platform on which channels are published. Each has its own pattern of handles. */
public enum Platform {
  INSTAGRAM("Instagram", "instagram.com", "[a-z0-9._]{1,30}"),
  TIKTOK("TikTok", "tiktok.com", "[a-z0-9._]{1,24}"),
  /** Lists name channels by handle, legacy name or title, so any script and spaces are allowed. */
  YOUTUBE("YouTube", "youtube.com", ".{1,100}");

  private final String title;
  private final String host;
  private final Pattern handle;

  Platform(String title, String host, String handle) {
    this.title = title;
    this.host = host;
    this.handle = Pattern.compile(handle);
  }

  /** The name as the platform writes it. */
  public String title() {
    return title;
  }

  /** The host of its profile addresses, without a leading {@code www}. */
  public String host() {
    return host;
  }

  /** Whether a handle in its folded form can exist on the platform. */
  boolean allows(String folded) {
    return handle.matcher(folded).matches();
  }
}
