/** The shortlist of a campaign: its channels, their states and the terms agreed with creators. */
@ApplicationModule(
    displayName = "Shortlist",
    allowedDependencies = {
      "campaign",
      "campaign::booking",
      "campaign::web",
      "documents",
      "documents::sheet",
      "documents::paper",
      "documents::letterhead",
      "discovery",
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
package io.timbre.shortlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
