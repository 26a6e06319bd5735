/**
 * A planning problem in plain numbers, the totals of a choice of offers, and a quick good choice.
 */
@NullMarked
package io.timbre.solver.model;

import org.jspecify.annotations.NullMarked;
