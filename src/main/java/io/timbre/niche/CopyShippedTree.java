package io.timbre.niche;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a row for each niche of the shipped tree, so that facts in the database can point at it. */
@Component
class CopyShippedTree {

  private static final String UPSERT =
      """
      insert into niche (key, name) values (:key, :name)
      on conflict (key) do update set name = excluded.name where niche.name <> excluded.name
      """;

  /** Copies at once: whatever starts later may count on the rows. */
  CopyShippedTree(JdbcClient jdbc, PlatformTransactionManager transactions, NicheTree tree) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status ->
            tree.all()
                .forEach(niche ->
                    jdbc.sql(UPSERT)
                        .param("key", niche.key())
                        .param("name", niche.name())
                        .update()));
  }
}
