/** The ranking of channels and the creator's page, and the same as an API. */
@ApplicationModule(
    displayName = "Discovery",
    allowedDependencies = {
      "reading",
      "ranking",
      "catalog",
      "currency",
      "scoring",
      "niche",
      "charts",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
