/**
 * Exchange rates, each of a day, shipped with the application, published by the European Central
 * Bank or entered by an admin. They are never deleted; the newest of a currency is the current one.
 */
@ApplicationModule(
    displayName = "Currency",
    allowedDependencies = {"access", "shell"})
@NullMarked
package io.timbre.currency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
