/**
 * Finds the best plan for the money: it takes offers and limits and returns the set of offers with
 * the highest value, proven by a solver in a process of its own. Uses no framework and no database.
 */
@ApplicationModule(
    displayName = "Planning",
    allowedDependencies = {})
@NullMarked
package io.timbre.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
