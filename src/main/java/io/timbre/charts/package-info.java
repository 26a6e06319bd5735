/** Charts as SVG: positions and paths of their lines, bars and labels, from plain figures. */
@ApplicationModule(displayName = "Charts", allowedDependencies = "shell")
@NullMarked
package io.timbre.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
