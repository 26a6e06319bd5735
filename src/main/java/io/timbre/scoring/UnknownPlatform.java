package io.timbre.scoring;

import java.util.Set;
import java.util.TreeSet;

/** Thrown if no benchmark exists for a platform, so that its channels cannot be scored. */
public final class UnknownPlatform extends IllegalArgumentException {

  private final String platform;

  UnknownPlatform(String platform, Set<String> known) {
    super("platform must be one of " + new TreeSet<>(known) + ", not " + platform);
    this.platform = platform;
  }

  /** Returns the name of the platform. */
  public String platform() {
    return platform;
  }
}
