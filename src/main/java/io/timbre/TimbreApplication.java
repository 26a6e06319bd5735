package io.timbre;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Timbre. */
@SpringBootApplication
public class TimbreApplication {

  public static void main(String[] args) {
    SpringApplication.run(TimbreApplication.class, args);
  }
}
