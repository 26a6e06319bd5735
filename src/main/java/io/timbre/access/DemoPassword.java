package io.timbre.access;

import io.timbre.database.DemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The demo people's password, which is public. Their accounts keep the word {@code {demo}} in place
 * of a hash. They can therefore not be used as soon as the application is no longer in demo mode,
 * even on the same database.
 *
 * @param demo whether the password is accepted
 */
record DemoPassword(DemoMode demo) implements PasswordEncoder {

  static final String ID = "demo";
  static final String KEPT_AS = "{" + ID + "}";
  static final String PASSWORD = "timbre-demo";

  @Override
  public String encode(@Nullable CharSequence password) {
    throw new UnsupportedOperationException("The demo password is fixed and stored as " + KEPT_AS);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
    return demo.on() && password != null && PASSWORD.contentEquals(password);
  }
}
