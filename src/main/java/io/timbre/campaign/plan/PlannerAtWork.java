package io.timbre.campaign.plan;

import io.timbre.planning.Planner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The one planner of the application, warm before anybody asks, ended with it. */
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
