package io.timbre.ranking.columns;

import io.timbre.ranking.CurrentBenchmarks;
import io.timbre.scoring.Benchmarks;
import org.springframework.stereotype.Component;

/**
 * The columns every query reads: one snapshot, replaced as a whole, so that a reader has all of the
 * old or all of the new.
 */
@Component
public class PublishedColumns implements CurrentBenchmarks {

  private volatile Columns columns;

  /** Loads them at once: nothing may be asked before. */
  public PublishedColumns(LoadColumns load) {
    this.columns = load.load();
  }

  public Columns now() {
    return columns;
  }

  /** Puts new columns in the place of the old. */
  public void publish(Columns fresh) {
    columns = fresh;
  }

  @Override
  public Benchmarks current() {
    return columns.benchmarks();
  }
}
