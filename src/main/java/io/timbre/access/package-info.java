/** Workspaces, the people in them, what each may do, and how they sign in. */
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"database", "shell"})
@NullMarked
package io.timbre.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
