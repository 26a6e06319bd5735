package io.timbre.planning.proof;

/** No solver could tell, one way or the other. */
final class SolverFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  SolverFailed() {
    super("No solver could relax the program");
  }
}
