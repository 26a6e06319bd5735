package io.timbre.mail;

/** The outcome of handing a message to a mail server. */
public sealed interface DeliveryResult {

  /** The server has accepted the message. */
  record Sent() implements DeliveryResult {}

  /** Nothing was handed over, since the application held the message back. */
  record Held() implements DeliveryResult {}

  /**
   * Nothing was handed over, but a later try may succeed.
   *
   * @param words the server's words, or why it could not be reached
   */
  record Later(String words) implements DeliveryResult {}

  /**
   * The server refuses the message for good, or the message cannot be written as an email.
   *
   * @param words the server's words, or what is wrong with the message
   */
  record Refused(String words) implements DeliveryResult {}

  /**
   * The server refuses the username or password.
   *
   * @param words the server's words
   */
  record SignInRefused(String words) implements DeliveryResult {}

  /** The stored password cannot be decrypted, since the secret has changed. */
  record Sealed() implements DeliveryResult {}

  /**
   * The connection broke after sending had begun, so the message may have arrived.
   *
   * @param words what happened
   */
  record Unknown(String words) implements DeliveryResult {}
}
