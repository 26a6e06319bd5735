package io.timbre;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Starts Timbre. With {@code timbre.rehearsal}, it stops again as soon as it is ready: the JVM
 * records such a start, so that later ones are faster.
 */
@SpringBootApplication
public class TimbreApplication {

  public static void main(String[] args) {
    ConfigurableApplicationContext timbre = SpringApplication.run(TimbreApplication.class, args);
    if (timbre.getEnvironment().getProperty("timbre.rehearsal", Boolean.class, false)) {
      timbre.close();
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
