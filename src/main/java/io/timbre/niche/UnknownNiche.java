package io.timbre.niche;

import java.util.NoSuchElementException;

/** Thrown if no niche of the tree has a key. */
public final class UnknownNiche extends NoSuchElementException {
  private final String key;

  UnknownNiche(String key) {
    super("No niche has the key '" + key + "'");
    this.key = key;
  }

  public String key() {
    return key;
  }
}
