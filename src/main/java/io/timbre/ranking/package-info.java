/**
 * Ranks channels by score for a brief: benchmarks, standings, the columns in memory and the single
 * query over them.
 */
@ApplicationModule(
    displayName = "Ranking",
    allowedDependencies = {"scoring", "catalog", "currency", "niche"})
@NullMarked
package io.timbre.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
