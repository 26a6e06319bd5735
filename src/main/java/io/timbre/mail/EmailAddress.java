package io.timbre.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address in plain form (RFC 5321, without quotes, comments or lists).
 *
 * @param value up to {@value #LONGEST} ASCII characters, the domain in lower case
 */
public record EmailAddress(String value) {

  /** The longest address that mail servers must accept, in characters. */
  public static final int LONGEST = 254;

  private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern ADDRESS =
      Pattern.compile("(?=.{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL + "\\.)+" + LABEL);

  /**
   * @throws IllegalArgumentException if the text is not such an address
   */
  public EmailAddress {
    if (value.length() > LONGEST || !ADDRESS.matcher(value).matches()) {
      throw new IllegalArgumentException("This is not an email address: " + value);
    }
  }

  /**
   * Reads an address as typed, in any case and with a domain in any script. Empty if it is not one.
   */
  public static Optional<EmailAddress> read(String typed) {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    if (at < 1 || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
      return Optional.of(new EmailAddress(text.substring(0, at + 1) + domain));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** The part after the {@code @}. */
  public String domain() {
    return value.substring(value.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
