package io.timbre.mail;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The settings of a mail server and the sender of its messages, without the password.
 *
 * @param host the name or IP address of the server
 * @param port 25, 465, 587, or 1024 to 65535
 * @param username the username for sign-in; empty if the server needs none
 * @param fromName the sender's name, 1 to {@value #LONGEST_NAME} characters in one line
 * @param from the sender's address
 * @param replyTo the address for replies, if it is another one
 */
public record MailSettings(
    String host,
    int port,
    MailSecurity security,
    Optional<String> username,
    String fromName,
    EmailAddress from,
    Optional<EmailAddress> replyTo) {

  /** The longest sender's name and username, in characters. */
  public static final int LONGEST_NAME = 200;

  private static final Pattern HOST =
      Pattern.compile("(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]{2,45}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  private static final Set<Integer> MAIL_PORTS = Set.of(25, 465, 587);
  private static final int FIRST_FREE_PORT = 1024;
  private static final int LAST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException if a value is not as described
   */
  public MailSettings {
    require(isHost(host), "host", host);
    require(isPort(port), "port", port);
    require(username.isEmpty() || isName(username.get()), "username", username);
    require(isName(fromName), "sender", fromName);
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("This is not a %s: %s".formatted(name, value));
    }
  }

  /** Whether a text can be the name or IP address of a server. */
  public static boolean isHost(String host) {
    return HOST.matcher(host).matches();
  }

  /** Whether a port may be used for mail. Well-known ports of other services are not allowed. */
  public static boolean isPort(int port) {
    return MAIL_PORTS.contains(port) || port >= FIRST_FREE_PORT && port <= LAST_PORT;
  }

  /** Whether a text is not blank, not too long and in one line. */
  public static boolean isName(String name) {
    return !name.isBlank() && name.length() <= LONGEST_NAME && !CONTROL.matcher(name).find();
  }

  /**
   * Whether other settings are of the same account on the same server, so that a password for one
   * can be sent to the other.
   */
  boolean isSameAccountAs(MailSettings other) {
    return host.equalsIgnoreCase(other.host)
        && port == other.port
        && security == other.security
        && username.equals(other.username);
  }
}
