/** What every page shares: the layout, the answers to failures, and how figures are written. */
@ApplicationModule(
    displayName = "Shell",
    allowedDependencies = {})
@NullMarked
package io.timbre.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
