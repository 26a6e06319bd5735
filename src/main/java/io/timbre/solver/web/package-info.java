/** The solver as an API. */
@NullMarked
package io.timbre.solver.web;

import org.jspecify.annotations.NullMarked;
