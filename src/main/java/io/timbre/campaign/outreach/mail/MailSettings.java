package io.timbre.campaign.outreach.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail server, and who writes through it. The password is not among this.
 *
 * @param host name or address of the server
 * @param port one of those for mail, or from 1024
 * @param username who signs in there; empty where nobody has to
 * @param fromName who the mail is from, 1 to {@value #LONGEST_NAME} characters in one line
 * @param from the address it is from
 * @param replyTo where answers go, if elsewhere
 */
public record MailSettings(
    String host,
    int port,
    MailSecurity security,
    Optional<String> username,
    String fromName,
    EmailAddress from,
    Optional<EmailAddress> replyTo) {

  /** The longest name of a sender, or of whoever signs in, in characters. */
  public static final int LONGEST_NAME = 200;

  private static final Pattern HOST =
      Pattern.compile("(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Set<Integer> MAIL_PORTS = Set.of(25, 465, 587);
  private static final int FIRST_FREE_PORT = 1024;
  private static final int LAST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException for a value outside of its bounds
   */
  public MailSettings {
    require(isHost(host), "host", host);
    require(isPort(port), "port", port);
    require(username.isEmpty() || isName(username.get()), "username", username);
    require(isName(fromName), "sender", fromName);
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("This is no %s: %s".formatted(name, value));
    }
  }

  /** Whether this can be the name or the address of a server. */
  public static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }

  /** Whether mail may go there: never to a well-known port of anything else. */
  public static boolean isPort(int port) {
    return MAIL_PORTS.contains(port) || port >= FIRST_FREE_PORT && port <= LAST_PORT;
  }

  /** Whether this is something in one line, and not too long. */
  public static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME && !CONTROL.matcher(name).find();
  }

  /** Whether a password for the one may be shown to the other: it is the same account there. */
  boolean isSameAccountAs(MailSettings other) {
    return host.equalsIgnoreCase(other.host)
        && port == other.port
        && security == other.security
        && username.equals(other.username);
  }
}
