/**
 * The process in which proofs run: how it is started, communicated with and replaced. The caller
 * gets an answer in time even if the process fails.
 */
@NullMarked
package io.timbre.solver.worker;

import org.jspecify.annotations.NullMarked;
