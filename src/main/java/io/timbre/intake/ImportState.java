package io.timbre.intake;

/** The states of an import. */
public enum ImportState {
  /** The columns cannot be read without a person's correction. */
  READ,
  /** The rows are being read and compared with the catalogue, which does not change. */
  CHECKING,
  /** The changes that the import would make are known. */
  CHECKED,
  /** The facts are being written to the catalogue, all of them or none. */
  APPLYING,
  /** The facts are in the catalogue. */
  APPLIED,
  /** Nothing was imported, and nothing will be. */
  FAILED;

  /** Whether a job for the import is running or scheduled. */
  public boolean isRunning() {
    return this == CHECKING || this == APPLYING;
  }

  /** Whether the state is final. */
  public boolean isFinal() {
    return this == APPLIED || this == FAILED;
  }
}
