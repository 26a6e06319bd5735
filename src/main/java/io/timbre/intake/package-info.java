/**
 * Imports lists: an uploaded file of creators is turned into neutral rows, and every problem is
 * reported by row, column and reason. An import is checked first, and then applied to the catalogue
 * as a whole or not at all.
 */
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {"catalog", "currency", "niche", "access", "shell"})
@NullMarked
package io.timbre.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
