package io.timbre.architecture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place that says a message with arguments.
 *
 * @param where file and line
 * @param keys the key, or what all keys that it may build look like
 * @param arguments what each argument is, in order
 * @param open whether more arguments of the last kind may follow, as when a list is handed on
 */
record MessageUse(String where, Pattern keys, List<Kind> arguments, boolean open) {

  /** What a pattern can do with an argument. */
  enum Kind {
    /** Has to be written for people already. */
    TEXT,
    /** Can be counted. */
    NUMBER,
    /** Nothing to show to people: an enum, an optional, a date. */
    OTHER,
    /** Cannot be told from the sources. */
    UNCERTAIN
  }

  MessageUse {
    arguments = List.copyOf(arguments);
  }

  boolean says(String key) {
    return keys.matcher(key).matches();
  }

  /** Whether the key is put together from parts, so that it stands for several texts. */
  boolean isBuilt() {
    return keys.pattern().contains("[") || keys.pattern().contains("(");
  }

  /** The kind of one argument, empty where none is passed. */
  Optional<Kind> argument(int index) {
    if (index < arguments.size()) {
      return Optional.of(arguments.get(index));
    }
    return open && !arguments.isEmpty() ? Optional.of(arguments.getLast()) : Optional.empty();
  }

  /** What is kept as text between the saying and the reading: its arguments count as text. */
  MessageUse keptAsText() {
    List<Kind> texts =
        arguments.stream().map(kind -> kind == Kind.OTHER ? kind : Kind.TEXT).toList();
    return new MessageUse(where, keys, texts, open);
  }
}
