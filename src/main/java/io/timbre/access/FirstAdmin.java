package io.timbre.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the operator create the first admin, once, with a link that cannot be guessed. */
@Component
public class FirstAdmin {

  private final JdbcClient links;
  private final People people;
  private final Workspaces workspaces;
  private final PasswordEncoder passwords;
  private final Clock clock;

  FirstAdmin(
      JdbcClient links,
      People people,
      Workspaces workspaces,
      PasswordEncoder passwords,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.workspaces = workspaces;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Creates a link that replaces any earlier one. Only a hash of it is kept.
   *
   * @return the link's token; empty if an account exists already, where demo people do not count
   */
  @Transactional
  public Optional<String> newLink() {
    links.sql("delete from first_admin_link").update();
    if (people.existsByPasswordHashNotLike(DemoPassword.KEPT_AS + "%")) {
      return Optional.empty();
    }
    String token = randomToken();
    links
        .sql("insert into first_admin_link (token_hash, created_at) values (?, ?)")
        .params(hash(token), Timestamp.from(clock.instant()))
        .update();
    return Optional.of(token);
  }

  /** Whether the link can still be used to create the admin. */
  public boolean opens(String token) {
    byte[] presented = hash(token);
    return links.sql("select token_hash from first_admin_link").query(byte[].class).list().stream()
        .anyMatch(kept -> MessageDigest.isEqual(kept, presented));
  }

  /**
   * Creates the admin in a new workspace and uses up the link.
   *
   * @throws LinkIsGone if the link was used or replaced, even if only a moment ago
   * @throws UsernameTaken if a demo person has the username; the link can still be used
   */
  @Transactional
  public void make(String token, String username, String name, String workspace, String password) {
    if (!opens(token) || links.sql("delete from first_admin_link").update() == 0) {
      throw new LinkIsGone();
    }
    if (people.findByUsername(Person.asKept(username)).isPresent()) {
      throw new UsernameTaken();
    }
    people.save(
        new Person(
            workspaces.save(new Workspace(workspace)),
            username,
            name,
            Objects.requireNonNull(passwords.encode(password)),
            Role.ADMIN,
            clock.instant()));
  }

  private static String randomToken() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }

  /** The link was used, or a later start replaced it. */
  public static final class LinkIsGone extends RuntimeException {}

  /** The username is taken. */
  public static final class UsernameTaken extends RuntimeException {}
}
