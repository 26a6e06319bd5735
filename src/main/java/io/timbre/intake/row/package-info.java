/** Turns the lines of a list into neutral rows and reports what is wrong with them. */
@NullMarked
package io.timbre.intake.row;

import org.jspecify.annotations.NullMarked;
