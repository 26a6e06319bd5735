/**
 * What currencies are worth: rates of exchange, each of a day, stated by the European Central Bank
 * or by an admin. They are kept for good; the newest of a currency counts.
 */
@ApplicationModule(
    displayName = "Currency",
    allowedDependencies = {"access", "shell"})
@NullMarked
package io.timbre.currency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
