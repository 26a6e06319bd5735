package io.timbre;

import io.timbre.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test asks as the demo person of a role, on a {@link TimbreTest}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = SignedInAs.ByPassword.class)
public @interface SignedInAs {

  Role value();

  record ByPassword(AuthenticationProvider signIn)
      implements WithSecurityContextFactory<SignedInAs> {

    @Override
    public SecurityContext createSecurityContext(SignedInAs as) {
      String username = as.value().name().toLowerCase(Locale.ROOT);
      return new SecurityContextImpl(
          signIn.authenticate(
              UsernamePasswordAuthenticationToken.unauthenticated(username, "timbre-demo")));
    }
  }
}
