/**
 * A catalogue of made-up creators, so that every page has something to show before the first
 * import. None of them exists.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {
      "catalog",
      "database",
      "niche",
      "ranking",
      "ranking::refresh",
      "scoring"
    })
@NullMarked
package io.timbre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
