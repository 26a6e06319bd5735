package io.timbre.database;

/**
 * Whether the application runs as a demo: with its embedded database, and open to its own machine
 * only. The demo people and their public password work only then.
 *
 * @param on true in demo mode
 */
public record DemoMode(boolean on) {}
