package io.timbre.access;

import io.timbre.database.DemoMode;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are stored: as a bcrypt hash, and for demo people only as the word {@code {demo}}.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

  @Bean
  PasswordEncoder passwordEncoder(DemoMode demo, Clock clock) {
    var byHash =
        new DelegatingPasswordEncoder(
            "bcrypt",
            Map.of("bcrypt", new BCryptPasswordEncoder(), DemoPassword.ID, new DemoPassword(demo)));
    return new RememberedPasswords(byHash, clock);
  }
}
