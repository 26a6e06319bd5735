/** Prints documents from templates as PDF. */
@NamedInterface("paper")
@NullMarked
package io.timbre.documents.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
