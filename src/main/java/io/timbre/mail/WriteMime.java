package io.timbre.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes an email as a MIME message: plain text in UTF-8, for one recipient. */
final class WriteMime {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

  private WriteMime() {}

  /**
   * @throws MessagingException never, for values that the settings and the mail allow
   */
  static MimeMessage write(Session session, MailSettings from, Mail mail, Instant at)
      throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(sender(from));
    if (from.replyTo().isPresent()) {
      message.setReplyTo(new Address[] {address(from.replyTo().get())});
    }
    message.setRecipient(RecipientType.TO, address(mail.to()));
    message.setSubject(mail.subject(), UTF_8);
    message.setText(mail.text(), UTF_8);
    message.saveChanges();
    // Set after saving, which would create its own Message-ID.
    message.setHeader("Message-ID", mail.mimeId());
    message.setHeader("Date", DATE.format(at.atOffset(ZoneOffset.UTC)));
    if (mail.unsubscribe().isPresent()) {
      // RFC 8058: lets the mail program unsubscribe with one click.
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    return message;
  }

  private static InternetAddress sender(MailSettings from) throws MessagingException {
    try {
      InternetAddress sender = address(from.from());
      sender.setPersonal(from.fromName(), UTF_8);
      return sender;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java has UTF-8", e);
    }
  }

  private static InternetAddress address(EmailAddress address) throws MessagingException {
    return new InternetAddress(address.value(), true);
  }
}
