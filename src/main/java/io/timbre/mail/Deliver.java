package io.timbre.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.stereotype.Component;

/** Hands mail to a workspace's mail server, one message at a time. */
@Component
public class Deliver {

  /**
   * The limit for connecting and for writing, in milliseconds. Reading has three times as long,
   * since some servers check a message before they accept it.
   */
  private static final int PATIENCE_MS = 10_000;

  private final SealPasswords passwords;
  private final ReachableServers reachable;
  private final Clock clock;

  Deliver(SealPasswords passwords, ReachableServers reachable, Clock clock) {
    this.passwords = passwords;
    this.reachable = reachable;
    this.clock = clock;
  }

  /**
   * Hands a message to the server.
   *
   * @param mayGo called after the connection is made and before anything of the message is sent, so
   *     that what it records is recorded before the message can arrive; false holds the message
   *     back
   */
  public DeliveryResult deliver(MailServer server, Mail mail, BooleanSupplier mayGo) {
    Optional<String> password = server.sealedPassword().flatMap(passwords::open);
    if (server.sealedPassword().isPresent() && password.isEmpty()) {
      return new DeliveryResult.Sealed();
    }
    MailSettings settings = server.settings();
    Session session = Session.getInstance(properties(settings));
    SMTPTransport line = new SMTPTransport(session, new URLName("smtp://"));
    try {
      Optional<DeliveryResult> failed = connect(line, settings, password);
      if (failed.isPresent()) {
        return failed.get();
      }
      MimeMessage message = WriteMime.write(session, settings, mail, clock.instant());
      return mayGo.getAsBoolean() ? handOver(line, message) : new DeliveryResult.Held();
    } catch (MessagingException unwritable) {
      return new DeliveryResult.Refused(Words.of(unwritable));
    } finally {
      hangUp(line);
    }
  }

  private static Optional<DeliveryResult> connect(
      SMTPTransport line, MailSettings settings, Optional<String> password) {
    try {
      line.connect(
          settings.host(),
          settings.port(),
          settings.username().orElse(null),
          password.orElse(null));
      return Optional.empty();
    } catch (AuthenticationFailedException refused) {
      boolean forNow = line.getLastReturnCode() >= 400 && line.getLastReturnCode() < 500;
      String words = Words.of(refused);
      return Optional.of(
          forNow ? new DeliveryResult.Later(words) : new DeliveryResult.SignInRefused(words));
    } catch (MessagingException unreachable) {
      return Optional.of(new DeliveryResult.Later(Words.of(unreachable)));
    }
  }

  private static DeliveryResult handOver(SMTPTransport line, MimeMessage message) {
    try {
      line.sendMessage(message, message.getAllRecipients());
      return new DeliveryResult.Sent();
    } catch (MessagingException failure) {
      int code = Words.code(failure);
      String words = Words.of(failure);
      if (code >= 500) {
        return new DeliveryResult.Refused(words);
      }
      return code >= 400 ? new DeliveryResult.Later(words) : new DeliveryResult.Unknown(words);
    }
  }

  private static void hangUp(SMTPTransport line) {
    try {
      line.close();
    } catch (MessagingException gone) {
      // The outcome is already known.
    }
  }

  private Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MS);
    properties.put("mail.smtp.timeout", 3 * PATIENCE_MS);
    properties.put("mail.smtp.quitwait", false);
    properties.put("mail.smtp.auth", settings.username().isPresent());
    properties.put("mail.smtp.socketFactory", new GuardedSockets(reachable));
    properties.put("mail.smtp.socketFactory.fallback", false);
    properties.put("mail.smtp.ssl.checkserveridentity", true);
    switch (settings.security()) {
      case TLS -> properties.put("mail.smtp.ssl.enable", true);
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", true);
        properties.put("mail.smtp.starttls.required", true);
      }
      case NONE -> {}
    }
    return properties;
  }
}
