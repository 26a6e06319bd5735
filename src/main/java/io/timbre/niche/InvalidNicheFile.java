package io.timbre.niche;

/**
 * Thrown if a table of niches is inconsistent. The message states the file, the line and the
 * reason.
 */
public final class InvalidNicheFile extends IllegalArgumentException {
  InvalidNicheFile(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
