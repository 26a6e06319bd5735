package io.timbre.campaign.outreach;

/** A message has moved on since somebody looked at it. */
public class WrongState extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongState(MessageState state, String verb) {
    super("A message that is %s cannot be %s".formatted(state, verb));
  }
}
