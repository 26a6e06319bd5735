package io.timbre.intake;

/** Thrown if an action is not possible in an import's current state. */
public final class WrongState extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  WrongState(ImportState state, String verb) {
    super("An import that is " + state + " cannot be " + verb);
  }
}
