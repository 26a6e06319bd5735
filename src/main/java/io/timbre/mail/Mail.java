package io.timbre.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * An email to one person.
 *
 * @param mimeId the Message-ID, with angle brackets
 * @param unsubscribe the address at which the recipient can unsubscribe; empty for a test message
 */
public record Mail(
    EmailAddress to, String subject, String text, String mimeId, Optional<String> unsubscribe) {

  /** Creates a unique Message-ID. */
  public static String newId(EmailAddress from) {
    return "<" + UUID.randomUUID() + "@" + from.domain() + ">";
  }
}
