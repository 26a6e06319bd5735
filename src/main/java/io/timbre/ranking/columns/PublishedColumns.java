package io.timbre.ranking.columns;

import io.timbre.ranking.CurrentBenchmarks;
import io.timbre.scoring.Benchmarks;
import org.springframework.stereotype.Component;

/**
 * The columns that every query reads. They are replaced as a whole, so that a reader sees either
 * all old or all new data.
 */
@Component
public class PublishedColumns implements CurrentBenchmarks {

  private volatile Columns columns;

  /** Loads the columns immediately, so that no query can run before that. */
  public PublishedColumns(LoadColumns loadColumns) {
    this.columns = loadColumns.load();
  }

  public Columns now() {
    return columns;
  }

  /** Replaces the columns. */
  public void publish(Columns fresh) {
    columns = fresh;
  }

  @Override
  public Benchmarks current() {
    return columns.benchmarks();
  }
}
