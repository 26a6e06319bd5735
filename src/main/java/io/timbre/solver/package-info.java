/**
 * Finds the best plan for the money: it takes offers and limits and returns the set of offers with
 * the highest value, proven by a solver in a process of its own. Uses no framework and no database.
 */
@ApplicationModule(displayName = "Solver", allowedDependencies = "shell")
@NullMarked
package io.timbre.solver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
