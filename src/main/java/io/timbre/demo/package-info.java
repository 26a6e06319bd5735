/**
 * A catalogue of made-up creators, so that every part of every page has something to show before
 * the first list comes in. No one in it is real.
 */
@ApplicationModule(
    displayName = "Demo",
    allowedDependencies = {"catalog", "database", "niche", "ranking", "scoring"})
@NullMarked
package io.timbre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
