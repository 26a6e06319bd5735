/** The plans of a campaign: the best use of its budget, as the solver finds it. */
@ApplicationModule(
    displayName = "Planning",
    allowedDependencies = {
      "solver",
      "solver::problem",
      "shortlist",
      "shortlist::candidates",
      "shortlist::files",
      "campaign",
      "campaign::booking",
      "campaign::web",
      "documents",
      "documents::sheet",
      "documents::paper",
      "documents::letterhead",
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
package io.timbre.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
