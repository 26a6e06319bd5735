package io.timbre.demo;

import io.timbre.database.DemoMode;
import io.timbre.ranking.RefreshStandings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Gives demo mode something to show before the application says that it is ready. {@code
 * timbre.demo.creators} says how many creators; 0 leaves the catalogue empty.
 */
@Component
class DemoOnStart implements ApplicationRunner {

  private final DemoMode demo;
  private final FillDemoCatalog fillCatalog;
  private final RefreshStandings standings;
  private final int creators;

  DemoOnStart(
      DemoMode demo,
      FillDemoCatalog fillCatalog,
      RefreshStandings standings,
      @Value("${timbre.demo.creators}") int creators) {
    this.demo = demo;
    this.fillCatalog = fillCatalog;
    this.standings = standings;
    this.creators = creators;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demo.on() && fillCatalog.with(creators)) {
      // The change is on its way to the ranking already, and gets there even if we are killed now;
      // but the first visitor should find creators, so we do not wait for that.
      standings.refresh();
    }
  }
}
