package io.timbre.access;

import io.timbre.database.DemoMode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The demo people's password, known to everybody. Who has it is kept as the word {@code {demo}}, so
 * that it opens nothing the moment the application is not in demo mode, on the same database too.
 *
 * @param demo whether it opens anything
 */
record DemoPassword(DemoMode demo) implements PasswordEncoder {

  static final String ID = "demo";
  static final String KEPT_AS = "{" + ID + "}";
  static final String PASSWORD = "timbre-demo";

  @Override
  public String encode(@Nullable CharSequence password) {
    throw new UnsupportedOperationException("There is one demo password, kept as " + KEPT_AS);
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
    return demo.on() && password != null && PASSWORD.contentEquals(password);
  }
}
