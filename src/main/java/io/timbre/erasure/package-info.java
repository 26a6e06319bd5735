/** Erases a creator who asks for it from everything that is kept. */
@ApplicationModule(
    displayName = "Erasure",
    allowedDependencies = {
      "planning",
      "outreach",
      "approval",
      "shortlist",
      "campaign",
      "mail",
      "mail::suppression",
      "catalog",
      "niche",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
