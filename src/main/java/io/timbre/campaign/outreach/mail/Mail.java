package io.timbre.campaign.outreach.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * One message to one person.
 *
 * @param mimeId its Message-ID, with the angle brackets
 * @param unsubscribe where whoever gets it can ask for no more; empty for a message to oneself
 */
public record Mail(
    EmailAddress to, String subject, String text, String mimeId, Optional<String> unsubscribe) {

  /** A Message-ID that nothing else has. */
  public static String newId(EmailAddress from) {
    return "<" + UUID.randomUUID() + "@" + from.domain() + ">";
  }
}
