package io.timbre.scoring;

import java.util.Set;
import java.util.TreeSet;

/** A platform was named that no benchmark row speaks of, so nothing on it can be scored. */
public final class UnknownPlatform extends IllegalArgumentException {

  private final String platform;

  UnknownPlatform(String platform, Set<String> known) {
    super("platform must be one of " + new TreeSet<>(known) + ", not " + platform);
    this.platform = platform;
  }

  /** The platform as it was named. */
  public String platform() {
    return platform;
  }
}
