package io.timbre.database;

/**
 * Whether the application shows itself to somebody trying it out: on a database it brought along,
 * to nobody but its own machine. Only then do the demo people and their public password work.
 *
 * @param on true in demo mode
 */
public record DemoMode(boolean on) {}
