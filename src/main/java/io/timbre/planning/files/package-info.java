/** A plan as a spreadsheet and as a PDF, for people outside the workspace. */
@NullMarked
package io.timbre.planning.files;

import org.jspecify.annotations.NullMarked;
