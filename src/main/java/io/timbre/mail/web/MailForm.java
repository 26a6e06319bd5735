package io.timbre.mail.web;

import io.timbre.access.SignedIn;
import io.timbre.mail.EmailAddress;
import io.timbre.mail.MailSecurity;
import io.timbre.mail.MailSettings;
import io.timbre.mail.ReadAddress;
import io.timbre.shell.Typed;
import io.timbre.shell.TypedField;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.validation.Errors;

/** The form of a mail server, as typed. A stored password is never put into it. */
record MailForm(
    String host,
    String port,
    String security,
    String username,
    String password,
    String fromName,
    String fromAddress,
    String replyTo) {

  /** The longest password, in characters: far longer than any that a person types. */
  private static final int LONGEST_PASSWORD = 1_000;

  MailForm {
    host = Typed.stripped(host);
    port = Typed.stripped(port);
    security = Typed.exactly(security);
    username = Typed.stripped(username);
    password = Typed.exactly(password);
    fromName = Typed.stripped(fromName);
    fromAddress = Typed.stripped(fromAddress);
    replyTo = Typed.stripped(replyTo);
  }

  /** The form for a workspace that has no server yet. */
  static MailForm empty(SignedIn viewer) {
    String name = viewer.name() + ", " + viewer.workspace();
    return new MailForm("", "587", MailSecurity.STARTTLS.name(), "", "", name, "", "");
  }

  static MailForm of(MailSettings settings) {
    return new MailForm(
        settings.host(),
        String.valueOf(settings.port()),
        settings.security().name(),
        settings.username().orElse(""),
        "",
        settings.fromName(),
        settings.from().value(),
        settings.replyTo().map(EmailAddress::value).orElse(""));
  }

  /** Reads the settings. Empty if there are errors, which are added. */
  Optional<MailSettings> read(Errors errors) {
    int number = port.matches("[0-9]{1,5}") ? Integer.parseInt(port) : 0;
    refuseUnless(MailSettings.isHost(host), "host", errors);
    refuseUnless(MailSettings.isPort(number), "port", errors);
    field("username", errors).line(username, MailSettings.LONGEST_NAME);
    field("password", errors).line(password, LONGEST_PASSWORD);
    field("fromName", errors).require(fromName);
    field("fromName", errors).line(fromName, MailSettings.LONGEST_NAME);
    Optional<EmailAddress> from =
        ReadAddress.required(fromAddress, "fromAddress", "mail-server.fromAddress", errors);
    Optional<EmailAddress> answers =
        ReadAddress.optional(replyTo, "replyTo", "mail-server.replyTo", errors);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new MailSettings(
            host,
            number,
            chosenSecurity(),
            Optional.of(username).filter(name -> !name.isEmpty()),
            fromName,
            from.orElseThrow(),
            answers));
  }

  /**
   * The chosen encryption; STARTTLS if none is chosen, so that a password is never sent
   * unencrypted.
   */
  private MailSecurity chosenSecurity() {
    return Arrays.stream(MailSecurity.values())
        .filter(one -> one.name().equals(security))
        .findFirst()
        .orElse(MailSecurity.STARTTLS);
  }

  private static TypedField field(String name, Errors errors) {
    return new TypedField(name, "mail-server." + name, errors);
  }

  private static void refuseUnless(boolean fine, String field, Errors errors) {
    if (!fine) {
      errors.rejectValue(field, "mail-server.wrong." + field);
    }
  }

  /** The typed password; empty if none was typed. */
  Optional<String> typedPassword() {
    return Optional.of(password).filter(typed -> !typed.isEmpty());
  }

  /** Leaves the password out, so that it does not reach a log. */
  @Override
  public String toString() {
    return "MailForm[" + host + ":" + port + "]";
  }
}
