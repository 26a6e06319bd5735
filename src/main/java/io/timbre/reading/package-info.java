/**
 * Reads a brief in words. The niche package reads its topics; this package reads the conditions,
 * the audience and the exclusions, with words from tables.
 */
@ApplicationModule(
    displayName = "Reading",
    allowedDependencies = {"ranking", "catalog", "niche"})
@NullMarked
package io.timbre.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
