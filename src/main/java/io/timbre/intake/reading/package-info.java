/** Turns an uploaded file into neutral rows and reports what is wrong with it. */
@NullMarked
package io.timbre.intake.reading;

import org.jspecify.annotations.NullMarked;
