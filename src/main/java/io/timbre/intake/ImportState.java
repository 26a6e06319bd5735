package io.timbre.intake;

/** How far an import has come. */
public enum ImportState {
  /** Its columns cannot be understood without a person. */
  READ,
  /** Its rows are being read and compared with the catalogue, which stays as it is. */
  CHECKING,
  /** What it would do is known. */
  CHECKED,
  /** Its facts go into the catalogue, all of them or none. */
  APPLYING,
  /** Its facts are in the catalogue. */
  APPLIED,
  /** Nothing of it went in, and nothing will. */
  FAILED;

  /** Whether a job is at work on it, or about to be. */
  public boolean isRunning() {
    return this == CHECKING || this == APPLYING;
  }

  /** Whether nothing more will happen to it. */
  public boolean isFinal() {
    return this == APPLIED || this == FAILED;
  }
}
