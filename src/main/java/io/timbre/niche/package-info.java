/** The tree of niches. Reads free text as weighted niches. */
@ApplicationModule(
    displayName = "Niche",
    allowedDependencies = {})
@NullMarked
package io.timbre.niche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
