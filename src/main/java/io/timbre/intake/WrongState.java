package io.timbre.intake;

/** An import was asked for what it cannot do in its present state. */
public final class WrongState extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  WrongState(ImportState state, String verb) {
    super("An import that is " + state + " cannot be " + verb);
  }
}
