/**
 * Creators, their channels, and the figures and prices known of them, as entities that enforce
 * their own rules. Scores are computed downstream.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = "niche")
@NullMarked
package io.timbre.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
