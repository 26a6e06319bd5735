package io.timbre.demo;

import io.timbre.database.DemoMode;
import io.timbre.ranking.refresh.RefreshStandings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills an empty catalogue in demo mode before the application reports that it is ready. {@code
 * timbre.demo.creators} is the number of creators; 0 leaves the catalogue empty.
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
      // The refresh is already scheduled, and runs even if the process is killed now. It is also
      // done here, so that the first visitor finds creators.
      standings.refresh();
    }
  }
}
