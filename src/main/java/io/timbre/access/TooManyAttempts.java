package io.timbre.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Wrong passwords came too often; none is looked at for a while. */
public final class TooManyAttempts extends AuthenticationException {

  private final Duration wait;

  TooManyAttempts(Duration wait) {
    super("Too many failed attempts to sign in");
    this.wait = wait;
  }

  /** The same, in words for a person. */
  @Override
  public String getMessage() {
    return "Too many failed attempts to sign in. Try again in " + wait.toSeconds() + " seconds.";
  }

  /** How long until the next password is looked at. */
  public Duration until() {
    return wait;
  }
}
