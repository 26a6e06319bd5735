/** Campaigns for clients, from the brief to the plan. */
@ApplicationModule(
    displayName = "Campaign",
    allowedDependencies = {
      "planning",
      "discovery",
      "ranking",
      "catalog",
      "currency",
      "scoring",
      "niche",
      "access",
      "database",
      "shell"
    })
@NullMarked
package io.timbre.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
