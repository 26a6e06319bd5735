/** Works out what the columns of a list mean from their headers and contents. */
@NullMarked
package io.timbre.intake.column;

import org.jspecify.annotations.NullMarked;
