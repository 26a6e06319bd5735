package io.timbre.access;

import java.util.Collection;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs a person in with a username and password, on the pages and in the API. */
@Component
final class SignIn extends DaoAuthenticationProvider {

  private final FailedAttempts failures;

  SignIn(People people, PasswordEncoder passwords, FailedAttempts failures) {
    super(username -> account(people, username));
    setPasswordEncoder(passwords);
    this.failures = failures;
  }

  private static Account account(People people, String username) {
    return people
        .findByUsername(Person.asKept(username))
        .map(person -> new Account(SignedIn.as(person), person.passwordHash()))
        .orElseThrow(() -> new UsernameNotFoundException(username));
  }

  /**
   * @throws TooManyAttempts for a while after several wrong passwords, even if this one is right
   */
  @Override
  public Authentication authenticate(Authentication attempt) {
    failures.refuseIfTooMany(attempt);
    try {
      Authentication signedIn = super.authenticate(attempt);
      failures.forget(attempt);
      return signedIn;
    } catch (BadCredentialsException e) {
      failures.add(attempt);
      throw e;
    }
  }

  /** Drops the password hash, so that it is not kept in a session. */
  @Override
  protected Authentication createSuccessAuthentication(
      Object principal, Authentication attempt, UserDetails account) {
    return super.createSuccessAuthentication(((Account) account).person(), attempt, account);
  }

  private record Account(SignedIn person, String hash) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
      return person.getAuthorities();
    }

    @Override
    public String getPassword() {
      return hash;
    }

    @Override
    public String getUsername() {
      return person.username();
    }
  }
}
