/**
 * Clients, their campaigns, and what each campaign asks for: brief, deliverables, budget and dates.
 */
@ApplicationModule(
    displayName = "Campaign",
    allowedDependencies = {
      "discovery",
      "ranking",
      "catalog",
      "currency",
      "scoring",
      "niche",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
