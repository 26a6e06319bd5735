package io.timbre.demo;

import io.timbre.database.DemoMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives demo mode something to show before the application says that it is ready. {@code
 * timbre.demo.creators} says how many creators; 0 leaves the catalogue empty.
 */
@Component
@Order(DemoOnStart.AFTER_THE_NICHES)
class DemoOnStart implements ApplicationRunner {

  /** The niches have to be in the database by then, and nothing may have been ranked yet. */
  static final int AFTER_THE_NICHES = 100;

  private final DemoMode demo;
  private final FillDemoCatalog fillCatalog;
  private final int creators;

  DemoOnStart(
      DemoMode demo,
      FillDemoCatalog fillCatalog,
      @Value("${timbre.demo.creators:5000}") int creators) {
    this.demo = demo;
    this.fillCatalog = fillCatalog;
    this.creators = creators;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demo.on()) {
      fillCatalog.with(creators);
    }
  }
}
