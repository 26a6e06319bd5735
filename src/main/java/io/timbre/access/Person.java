package io.timbre.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person who signs in, with one role in one workspace. */
@Entity
public class Person {

  /** The longest name allowed, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The pattern of a username, once it is in lower case. */
  public static final String USERNAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,99}";

  private static final Pattern USERNAMES = Pattern.compile(USERNAME);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Workspace workspace;

  private String username;
  private String name;
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Instant createdAt;
  private @Nullable String timeZone;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Person() {}

  /**
   * @param username what the person signs in with, in upper or lower case: {@value #USERNAME}
   * @param name the name shown to others, 1 to {@value #LONGEST_NAME} characters
   * @param passwordHash the password encoder's result, never the password itself
   * @param at when the person was added
   */
  public Person(
      Workspace workspace,
      String username,
      String name,
      String passwordHash,
      Role role,
      Instant at) {
    this.workspace = workspace;
    this.username = checked(asKept(username));
    this.name = checkedName(name);
    this.passwordHash = checkedHash(passwordHash);
    this.role = role;
    this.createdAt = at;
  }

  /** A username as it is stored: in lower case and without surrounding spaces. */
  static String asKept(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  private static String checked(String username) {
    if (!USERNAMES.matcher(username).matches()) {
      throw new IllegalArgumentException(
          "A username is letters, digits and . _ @ + -: " + username);
    }
    return username;
  }

  private static String checkedName(String name) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "A person's name has 1 to " + LONGEST_NAME + " characters, not: " + name);
    }
    return name.strip();
  }

  private static String checkedHash(String hash) {
    if (!hash.startsWith("{")) {
      throw new IllegalArgumentException("A password is kept only as the encoder's {id} and hash");
    }
    return hash;
  }

  /**
   * The id by which other modules refer to the person.
   *
   * @throws IllegalStateException if the person has not been saved yet
   */
  public PersonId id() {
    if (id == null) {
      throw new IllegalStateException(username + " is not saved yet");
    }
    return new PersonId(id);
  }

  public Workspace workspace() {
    return workspace;
  }

  /** The username in lower case. */
  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  public Role role() {
    return role;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The time zone that the person reads times in; empty if they chose none. */
  Optional<ZoneId> timeZone() {
    return Optional.ofNullable(timeZone).map(ZoneId::of);
  }

  /** Sets the time zone that the person reads times in. */
  void liveIn(ZoneId zone) {
    timeZone = zone.getId();
  }
}
