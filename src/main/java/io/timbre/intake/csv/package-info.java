/** Text files of cells: comma, semicolon, tab or bar between them, in any usual encoding. */
@NullMarked
package io.timbre.intake.csv;

import org.jspecify.annotations.NullMarked;
