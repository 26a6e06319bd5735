package io.timbre.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Thrown after too many wrong passwords. No password is checked until the wait is over. */
public final class TooManyAttempts extends AuthenticationException {

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("Too many failed attempts to sign in");
    this.wait = wait;
  }

  /** The reason and the wait in seconds, for a person. */
  @Override
  public String getMessage() {
    return "Too many failed attempts to sign in. Try again in " + wait.toSeconds() + " seconds.";
  }

  /** How long it takes until the next password is checked. */
  public Duration until() {
    return wait;
  }
}
