/** Reads workbooks of spreadsheet programs. */
@NullMarked
package io.timbre.intake.xlsx;

import org.jspecify.annotations.NullMarked;
