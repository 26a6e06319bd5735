/** The letterhead of a workspace: its name, address, logo and colour on documents. */
@NamedInterface("letterhead")
@NullMarked
package io.timbre.documents.letterhead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
