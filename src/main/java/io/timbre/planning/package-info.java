/**
 * The best plan for the money: offers and limits in, the set of offers of highest value out, proven
 * by a solver that runs in a process of its own. No framework, no database.
 */
@ApplicationModule(
    displayName = "Planning",
    allowedDependencies = {})
@NullMarked
package io.timbre.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
