package io.timbre.database;

/**
 * Whether the application runs as a demo: with its embedded database, and reachable only from its
 * own machine. The demo people and their public password work only then.
 *
 * @param on true in demo mode
 */
public record DemoMode(boolean on) {}
