/** Reading one cell: figures, dates, countries, languages, and what stands for nothing at all. */
@NullMarked
package io.timbre.intake.cell;

import org.jspecify.annotations.NullMarked;
