/**
 * The process that proofs run in: how it is started, spoken to and replaced. Whatever happens to
 * it, the caller gets an answer in time.
 */
@NullMarked
package io.timbre.planning.worker;

import org.jspecify.annotations.NullMarked;
