package io.timbre.discovery;

import java.util.List;

/**
 * A part of an address that Discover cannot read. A page ignores it and says so; the API refuses
 * the request.
 *
 * @param name name of the parameter
 * @param value value of the parameter
 * @param expected the expected value, as the name of a message
 * @param arguments the arguments of that message
 */
public record Misread(String name, String value, String expected, List<String> arguments) {

  public Misread {
    arguments = List.copyOf(arguments);
  }
}
