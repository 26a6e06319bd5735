package io.timbre.intake.file;

import java.util.List;
import java.util.stream.Stream;

/**
 * A message for a person: a key of {@code messages/intake.properties} and its arguments.
 *
 * @param arguments the arguments by position, ready to be shown
 */
public record Message(String key, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** Creates a message with these arguments, each converted to text. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, Stream.of(arguments).map(Object::toString).toList());
  }
}
