/**
 * The pages a marketer lives in: ranked browse and the creator's profile; the same over the API.
 */
@ApplicationModule(
    displayName = "Discovery",
    allowedDependencies = {
      "reading",
      "ranking",
      "catalog",
      "currency",
      "scoring",
      "niche",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
