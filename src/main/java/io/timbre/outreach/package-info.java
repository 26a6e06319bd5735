/** Outreach to creators: messages, replies and follow-ups. */
@ApplicationModule(
    displayName = "Outreach",
    allowedDependencies = {
      "shortlist",
      "campaign",
      "campaign::booking",
      "campaign::web",
      "mail",
      "mail::suppression",
      "catalog",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
