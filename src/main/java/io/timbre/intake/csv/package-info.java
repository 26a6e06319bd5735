/** Reads text files of cells, separated by comma, semicolon, tab or bar, in any usual encoding. */
@NullMarked
package io.timbre.intake.csv;

import org.jspecify.annotations.NullMarked;
