/** Files for people outside the workspace: spreadsheets, PDF documents and their letterhead. */
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"access", "shell"})
@NullMarked
package io.timbre.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
