package io.timbre.campaign.outreach.mail;

/** What became of a message that was to be handed to a mail server. */
public sealed interface Outcome {

  /** The server has taken it. */
  record Sent() implements Outcome {}

  /** Nothing was handed over, by a decision on this side. */
  record Held() implements Outcome {}

  /**
   * Nothing was handed over, and the next try may go better.
   *
   * @param words of the server, or about why there is none
   */
  record Later(String words) implements Outcome {}

  /**
   * The server takes neither this message nor the same again.
   *
   * @param words of the server
   */
  record Refused(String words) implements Outcome {}

  /**
   * The server does not take whoever signs in.
   *
   * @param words of the server
   */
  record SignInRefused(String words) implements Outcome {}

  /** The password cannot be read any more: the secret is another one. */
  record Sealed() implements Outcome {}

  /**
   * The line broke after the message began to go out: it may have arrived.
   *
   * @param words about what happened
   */
  record Unknown(String words) implements Outcome {}
}
