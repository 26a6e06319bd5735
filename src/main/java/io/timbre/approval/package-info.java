/** Approval of a shortlist by a client without an account: links, what they show, and answers. */
@ApplicationModule(
    displayName = "Approval",
    allowedDependencies = {
      "shortlist",
      "campaign",
      "campaign::booking",
      "campaign::web",
      "catalog",
      "currency",
      "scoring",
      "access",
      "shell"
    })
@NullMarked
package io.timbre.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
