/** The shortlist as a spreadsheet and as a PDF, for people outside the workspace. */
@NamedInterface("files")
@NullMarked
package io.timbre.shortlist.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
