package io.timbre.discovery;

/**
 * A part of an address that Discover cannot read. A page ignores it and says so; the API refuses
 * the request.
 *
 * @param name name of the parameter
 * @param value value of the parameter
 * @param expected the expected value, as the name of a message
 */
public record Misread(String name, String value, String expected) {}
