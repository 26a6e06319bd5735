/** What agencies do for their clients with a ranking; so far, the brief a campaign keeps. */
@ApplicationModule(
    displayName = "Campaign",
    allowedDependencies = {"ranking", "catalog", "scoring", "niche", "access", "shell", "planning"})
@NullMarked
package io.timbre.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
