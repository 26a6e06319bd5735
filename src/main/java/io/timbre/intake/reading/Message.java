package io.timbre.intake.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something to tell a person, in whatever language: a key of {@code messages/intake.properties} and
 * what to put into it.
 *
 * @param arguments by position, ready to be shown
 */
public record Message(String key, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with these arguments, each as its text. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, Stream.of(arguments).map(Object::toString).toList());
  }
}
