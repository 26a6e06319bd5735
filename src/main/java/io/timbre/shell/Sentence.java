package io.timbre.shell;

/**
 * A sentence of the message files with its arguments. {@link Format#say} turns it into text.
 *
 * @param key the key in the message files
 * @param arguments the arguments, already written for people
 */
public record Sentence(String key, Object... arguments) {}
