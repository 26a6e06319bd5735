package io.timbre.solver.proof;

/** Thrown if no solver could relax a program. */
final class SolverFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  SolverFailed() {
    super("No solver could relax the program");
  }
}
