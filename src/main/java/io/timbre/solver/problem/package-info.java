/** What a plan is found for, and the plan that was found: offers, limits, the chosen offers. */
@NamedInterface("problem")
@NullMarked
package io.timbre.solver.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
