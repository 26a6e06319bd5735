/** The lines of an uploaded file: text of cells in any usual encoding, or a workbook. */
@NullMarked
package io.timbre.intake.file;

import org.jspecify.annotations.NullMarked;
