package io.timbre.discovery;

/**
 * A part of an address that says nothing Discover understands. A page leaves it out and says so;
 * the API refuses the request.
 *
 * @param name the parameter
 * @param value what it said
 * @param expected what it may say, as the name of a message
 */
public record Misread(String name, String value, String expected) {}
