/** Sheets of typed cells, and the spreadsheet formats in which they are written. */
@NullMarked
package io.timbre.campaign.export.sheet;

import org.jspecify.annotations.NullMarked;
