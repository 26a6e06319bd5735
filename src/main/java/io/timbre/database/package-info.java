/**
 * The embedded database, which is used if no other one is configured, and demo mode, which needs
 * it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.timbre.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
