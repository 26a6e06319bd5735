package io.timbre.niche;

/**
 * A table of niches that contradicts itself; the message names the file, the line and the reason.
 */
public final class InvalidNicheFile extends IllegalArgumentException {
  InvalidNicheFile(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
