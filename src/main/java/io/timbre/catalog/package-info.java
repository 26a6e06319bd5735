/**
 * Creators, their channels, and what was seen of them: facts, as entities that guard their own
 * rules. What the facts are worth is said downstream.
 */
@ApplicationModule(displayName = "Catalog", allowedDependencies = "niche")
@NullMarked
package io.timbre.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
