package io.timbre.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the progress of a job visible while its changes are not yet committed. */
@Component
class ShowProgress {
  private static final int EVERY = 5_000;

  private final JdbcClient jdbc;
  private final TransactionTemplate ofItsOwn;

  ShowProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.ofItsOwn = new TransactionTemplate(transactions);
    this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Returns a counter for the rows of an import. */
  Counter of(ImportId id) {
    return new Counter(id);
  }

  /** Counts rows and saves the count every {@value #EVERY} rows. */
  final class Counter {
    private final ImportId id;
    private int done;

    private Counter(ImportId id) {
      this.id = id;
    }

    void count() {
      done++;
      if (done % EVERY == 0) {
        ofItsOwn.executeWithoutResult(status -> tell());
      }
    }

    private void tell() {
      jdbc.sql("update list_import set rows_done = ? where id = ?")
          .params(done, id.value())
          .update();
    }
  }
}
