/** Reads single cells: figures, dates, countries, languages and marks for missing values. */
@NullMarked
package io.timbre.intake.cell;

import org.jspecify.annotations.NullMarked;
