/**
 * Compares the rows of a list with the catalogue and writes the differences to it, with set
 * operations on tables that exist only for one transaction.
 */
@NullMarked
package io.timbre.intake.staging;

import org.jspecify.annotations.NullMarked;
