/**
 * The proof: a linear relaxation, the decisions that follow from its reduced costs, and a solver
 * for the rest. It runs in a process of its own because the solver is native.
 */
@NullMarked
package io.timbre.solver.proof;

import org.jspecify.annotations.NullMarked;
