package io.timbre.planning;

import io.timbre.solver.Planner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Provides the planner of the application. It is warmed up when the application is ready, and
 * closed with it.
 */
@Configuration
class PlannerAtWork {

  @Bean
  Planner planner() {
    return new Planner();
  }

  @EventListener
  void warm(ApplicationReadyEvent ready) {
    ready.getApplicationContext().getBean(Planner.class).warm();
  }
}
