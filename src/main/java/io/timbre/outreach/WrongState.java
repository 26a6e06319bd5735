package io.timbre.outreach;

/**
 * A message is in a state that does not allow the change, usually since it has changed meanwhile.
 */
public class WrongState extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongState(MessageState state, String verb) {
    super("A message that is %s cannot be %s".formatted(state, verb));
  }
}
