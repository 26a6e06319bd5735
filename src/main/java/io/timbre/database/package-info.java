/**
 * The database that the application brings along when it is given none, and demo mode, which only
 * such a database allows.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.timbre.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
