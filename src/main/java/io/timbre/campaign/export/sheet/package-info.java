/** Rows of typed cells, and the spreadsheet formats they are written in. */
@NullMarked
package io.timbre.campaign.export.sheet;

import org.jspecify.annotations.NullMarked;
