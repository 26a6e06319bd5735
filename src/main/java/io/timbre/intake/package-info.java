/**
 * Lists in: an uploaded file of creators becomes neutral rows, and every problem is named by row,
 * column and reason; checked, then applied to the catalogue as a whole or not at all.
 */
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {"catalog", "currency", "niche", "access", "shell"})
@NullMarked
package io.timbre.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
