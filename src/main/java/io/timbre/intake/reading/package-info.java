/** A file as it was uploaded becomes neutral rows; what is wrong with it is named. */
@NullMarked
package io.timbre.intake.reading;

import org.jspecify.annotations.NullMarked;
