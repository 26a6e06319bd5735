package io.timbre.outreach.web;

import io.timbre.mail.EmailAddress;
import io.timbre.outreach.Message;
import io.timbre.outreach.MessageState;
import io.timbre.shell.Format;

/**
 * A message, written for people.
 *
 * @param state the name of its state, or {@value #ANSWERED}
 * @param to the recipient's address; empty if the message was sent by hand
 * @param obstacle the key of the obstacle in the message files; empty if there is none
 * @param said the server's words; empty if there are none
 * @param nextTry when the next try is; empty if it is not waiting for another try
 * @param settled when it was sent, failed, became uncertain or was withdrawn; empty before that
 */
record ShownMessage(
    long id,
    String state,
    String subject,
    String body,
    String to,
    String obstacle,
    String said,
    String nextTry,
    String settled) {

  /** The state of a message that was sent and answered. */
  static final String ANSWERED = "ANSWERED";

  static ShownMessage of(Message message, boolean answered, Format format) {
    boolean waits = message.state() == MessageState.QUEUED && message.tries() > 0;
    return new ShownMessage(
        message.id().value(),
        answered ? ANSWERED : message.state().name(),
        message.wording().subject(),
        message.wording().body(),
        message.recipient().map(EmailAddress::value).orElse(""),
        message.obstacle().map(why -> "outreach.obstacle." + why).orElse(""),
        message.serverSaid().orElse(""),
        waits ? message.nextTryAt().map(format::moment).orElse("") : "",
        message.settledAt().map(format::moment).orElse(""));
  }
}
