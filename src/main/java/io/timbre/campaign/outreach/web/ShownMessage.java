package io.timbre.campaign.outreach.web;

import io.timbre.campaign.outreach.Message;
import io.timbre.campaign.outreach.MessageState;
import io.timbre.campaign.outreach.mail.EmailAddress;
import io.timbre.shell.Show;

/**
 * A message, written for people.
 *
 * @param state name of its state, or {@value #ANSWERED}
 * @param to where it goes, or nothing where it was sent by hand
 * @param obstacle key of what keeps it, or nothing
 * @param said the server's words, or nothing
 * @param nextTry when it is tried next, or nothing
 * @param settled when it was sent, failed or was taken back, or nothing
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

  /** A message that arrived, and was answered. */
  static final String ANSWERED = "ANSWERED";

  static ShownMessage of(Message message, boolean answered, Show show) {
    boolean waits = message.state() == MessageState.QUEUED && message.tries() > 0;
    return new ShownMessage(
        message.id().value(),
        answered ? ANSWERED : message.state().name(),
        message.wording().subject(),
        message.wording().body(),
        message.recipient().map(EmailAddress::value).orElse(""),
        message.obstacle().map(why -> "outreach.obstacle." + why).orElse(""),
        message.serverSaid().orElse(""),
        waits ? message.nextTryAt().map(show::moment).orElse("") : "",
        message.settledAt().map(show::moment).orElse(""));
  }
}
