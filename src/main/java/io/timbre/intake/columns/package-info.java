/** What the columns of a list mean, by their headers and by their contents. */
@NullMarked
package io.timbre.intake.columns;

import org.jspecify.annotations.NullMarked;
