package io.timbre;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Timbre. */
@SpringBootApplication
public class TimbreApplication {

  public static void main(String[] args) {
    SpringApplication.run(TimbreApplication.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
