package io.timbre.shell;

/**
 * A sentence of the message files, still to be said: {@link Show#say} says it.
 *
 * @param key its name in the message files
 * @param arguments what it is said about, written for people already
 */
public record Sentence(String key, Object... arguments) {}
