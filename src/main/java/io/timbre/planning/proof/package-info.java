/**
 * The proof: linear relaxation, what its reduced costs decide, and a solver for the rest. Runs in a
 * process of its own, since the solver is native.
 */
@NullMarked
package io.timbre.planning.proof;

import org.jspecify.annotations.NullMarked;
