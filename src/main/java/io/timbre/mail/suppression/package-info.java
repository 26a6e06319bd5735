/** The creators that one workspace or all workspaces must not write to. */
@NamedInterface("suppression")
@NullMarked
package io.timbre.mail.suppression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
