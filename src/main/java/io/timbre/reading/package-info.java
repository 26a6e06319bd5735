/**
 * What a brief in words was understood as: topics by the niche room, and read here, word by word
 * from tables, the conditions, the audience and what is not wanted.
 */
@ApplicationModule(
    displayName = "Reading",
    allowedDependencies = {"ranking", "catalog", "niche"})
@NullMarked
package io.timbre.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
