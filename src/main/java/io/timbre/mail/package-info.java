/** A workspace’s own mail server: its settings, and how messages are handed to it. */
@ApplicationModule(
    displayName = "Mail",
    allowedDependencies = {"catalog", "access", "database", "shell"})
@NullMarked
package io.timbre.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
