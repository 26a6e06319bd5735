/** Sheets of typed cells, and the spreadsheet formats in which they are written. */
@NamedInterface("sheet")
@NullMarked
package io.timbre.documents.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
