package io.timbre.intake;

/** Identifies a {@link ListImport}. */
public record ImportId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
