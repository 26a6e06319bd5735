/** The tree of niches, and reading free text into weighted niches. */
@ApplicationModule(
    displayName = "Niche",
    allowedDependencies = {})
@NullMarked
package io.timbre.niche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
